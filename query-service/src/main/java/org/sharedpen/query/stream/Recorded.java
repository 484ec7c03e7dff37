package org.sharedpen.query.stream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.StreamId;

/**
 * What stands beside an event in the log.
 *
 * @param version the number of events in the stream up to and with this one
 * @param position where the event stands in the whole log
 * @param recordedAt when the server stored it
 * @param correctedAt when it happened, by the device's corrected clock
 * @param action the action that led to it
 * @param late whether it reached a lesson that had been closed
 */
public record Recorded(
        StreamId stream,
        long version,
        long position,
        Instant recordedAt,
        Instant correctedAt,
        @Nullable ActionId action,
        @Nullable AccountId account,
        boolean late) {}
