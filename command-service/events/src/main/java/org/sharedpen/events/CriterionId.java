package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** What a choice is to be judged by. */
public record CriterionId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CriterionId {}

    public static CriterionId of(String text) {
        return new CriterionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
