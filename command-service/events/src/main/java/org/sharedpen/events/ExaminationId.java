package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A look at one line: what works, what could be stronger. */
public record ExaminationId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExaminationId {}

    public static ExaminationId of(String text) {
        return new ExaminationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
