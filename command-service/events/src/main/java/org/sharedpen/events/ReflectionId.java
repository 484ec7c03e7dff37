package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A pupil's intention to use one decision of the class. */
public record ReflectionId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReflectionId {}

    public static ReflectionId of(String text) {
        return new ReflectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
