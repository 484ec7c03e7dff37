package org.sharedpen.query.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.query.balance.Lesson;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.balance.frame.Segment;

/** A stretch of the lesson that is running. */
record BoardSegment(SegmentKind kind, Instant startedAt) {

    static @Nullable BoardSegment running(Lesson lesson) {
        FrameRow frame = lesson.frame();
        if (frame == null || frame.segments().isEmpty()) {
            return null;
        }
        Segment last = frame.segments().get(frame.segments().size() - 1);
        return last.endedAt() == null ? new BoardSegment(last.kind(), last.startedAt()) : null;
    }
}
