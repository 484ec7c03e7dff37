package org.sharedpen.command.lesson.state;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentId;
import org.sharedpen.events.SegmentStarted;

/** The stretches of the lesson: starting one ends the one before, closing the lesson the last. */
public final class Segments {
    private @Nullable SegmentId running;

    public boolean isRunning(SegmentId segment) {
        return segment.equals(running);
    }

    void apply(LessonEvent event) {
        if (event instanceof SegmentStarted start) {
            running = start.segmentId();
        } else if (event instanceof SegmentEnded end && isRunning(end.segmentId())) {
            running = null;
        } else if (event instanceof LessonClosed) {
            running = null;
        }
    }
}
