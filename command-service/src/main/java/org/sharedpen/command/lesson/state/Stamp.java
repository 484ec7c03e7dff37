package org.sharedpen.command.lesson.state;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;

/**
 * What is known of an event besides the fact itself.
 *
 * @param action the action that led to it; a turn of a transcript has none
 * @param correctedAt the device's clock, corrected by the offset that it showed when it sent
 * @param recordedAt the server's clock
 */
public record Stamp(@Nullable ActionId action, Instant correctedAt, Instant recordedAt) {
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** From what stands beside the event; without a time of its own it was when it was recorded. */
    public static Stamp of(@Nullable String action, @Nullable String correctedAt, Instant recordedAt) {
        return new Stamp(
                action == null ? null : ActionId.of(action),
                correctedAt == null ? recordedAt : Instant.parse(correctedAt),
                recordedAt);
    }

    /** When it was: the device's time, or the server's where the device's lies in the future. */
    Instant when() {
        return correctedAt.isAfter(recordedAt.plus(AHEAD)) ? recordedAt : correctedAt;
    }
}
