package org.sharedpen.command.lesson.door;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A batch as the contract shows it. (At the door it is read by {@link Envelope}, each action by itself.) */
record ActionBatch(
        Instant sentAt,
        @Nullable String deviceId,

        @Schema(description = "1 to 500 actions, each with actionId, type, occurredAt and the fields of its type")
        List<Map<String, Object>> actions) {}
