package org.sharedpen.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.query.balance.Lesson;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.balance.frame.Segment;

/**
 * A stretch of the lesson that is running.
 *
 * @param plannedSeconds how long it is meant to take, where that was said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardSegment(
        SegmentKind kind, Instant startedAt, @Nullable Integer plannedSeconds) {

    static @Nullable BoardSegment running(Lesson lesson) {
        FrameRow frame = lesson.frame();
        if (frame == null || frame.segments().isEmpty()) {
            return null;
        }
        Segment last = frame.segments().get(frame.segments().size() - 1);
        return last.endedAt() == null ? new BoardSegment(last.kind(), last.startedAt(), last.plannedSeconds()) : null;
    }
}
