package org.sharedpen.command.lesson.state;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LessonReopened;

/** Whether the lesson runs, and since when it does not. */
public final class Frame {
    private static final Duration STILL_TAKEN = Duration.ofDays(7);

    private Phase phase = Phase.PLANNED;
    private @Nullable CaptureMode mode;
    private Instant opened = Instant.MAX;
    private Instant closed = Instant.MIN;
    private Instant closingRecorded = Instant.MIN;

    /** Where a lesson stands between its plan and its end. */
    public enum Phase {
        PLANNED,
        OPEN,
        CLOSED
    }

    public Phase phase() {
        return phase;
    }

    public boolean isTranscribed() {
        return mode == CaptureMode.TRANSCRIBED;
    }

    /** Whether something that happened then, and arrives now, still belongs to a lesson that has been closed. */
    public boolean stillTakes(Instant correctedAt, Instant receivedAt) {
        return correctedAt.isBefore(closed) && !receivedAt.isAfter(closingRecorded.plus(STILL_TAKEN));
    }

    void apply(LessonEvent event, Stamp stamp) {
        if (event instanceof LessonOpened open) {
            phase = Phase.OPEN;
            mode = open.captureMode();
            opened = stamp.when();
        } else if (event instanceof LessonClosed) {
            phase = Phase.CLOSED;
            closed = stamp.when().isBefore(opened) ? stamp.recordedAt() : stamp.when();
            closingRecorded = stamp.recordedAt();
        } else if (event instanceof LessonReopened) {
            phase = Phase.OPEN;
        }
    }
}
