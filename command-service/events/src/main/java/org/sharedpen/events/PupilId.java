package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A pupil: a random id, never a name. */
public record PupilId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PupilId {}

    public static PupilId of(String text) {
        return new PupilId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
