package org.sharedpen.query.balance.frame;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SegmentId;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SegmentStarted;
import org.sharedpen.query.balance.measure.Minutes;

/**
 * A stretch of a lesson, by the corrected clock of the device that recorded it.
 *
 * @param endedAt null while it is running
 * @param minutes null while it is running; 0 where the clocks cannot be right: an end before the start, or more than four
 *     hours
 * @param plannedSeconds null where nobody said how long it was meant to take
 */
public record Segment(
        SegmentId segmentId,
        SegmentKind kind,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Double minutes,
        @Nullable Integer plannedSeconds) {
    private static final Duration LONGEST = Duration.ofHours(4);

    static Segment started(SegmentStarted start, Instant at) {
        return new Segment(start.segmentId(), start.kind(), at, null, null, start.plannedSeconds());
    }

    Segment ended(Instant at) {
        return new Segment(segmentId, kind, startedAt, at, Minutes.inMinutes(between(startedAt, at)), plannedSeconds);
    }

    /** How long it took; nothing while it is running. */
    public Duration lasted() {
        return endedAt == null ? Duration.ZERO : between(startedAt, endedAt);
    }

    private static Duration between(Instant start, Instant end) {
        Duration duration = Duration.between(start, end);
        return duration.isNegative() || duration.compareTo(LONGEST) > 0 ? Duration.ZERO : duration;
    }
}
