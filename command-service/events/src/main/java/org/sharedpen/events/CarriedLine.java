package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A line as it stood in an earlier lesson; it keeps its id, and {@code version} is the one that it has here. */
public record CarriedLine(LineId lineId, int version, String text) {

    /** Before a line could come a second time, its version was always the first, and was not said. */
    @JsonCreator
    static CarriedLine of(
            @JsonProperty("lineId") LineId lineId,
            @JsonProperty("version") @Nullable Integer version,
            @JsonProperty("text") String text) {
        return new CarriedLine(lineId, version == null ? 1 : version, text);
    }
}
