package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An argument for or against. */
public record ReasonId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReasonId {}

    public static ReasonId of(String text) {
        return new ReasonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
