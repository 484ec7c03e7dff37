package org.sharedpen.command.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event as it stands in {@code log.event}; its position is given when it is written. */
record EventRow(
        UUID school,
        String streamId,
        long sequence,
        String eventId,
        String streamType,
        String payloadType,
        @Nullable String payloadRevision,
        String payload,
        String metadata,
        Instant occurredAt,
        Instant recordedAt) {}
