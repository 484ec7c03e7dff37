package org.sharedpen.command.lesson.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.SegmentId;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SegmentStarted;

/** A stretch of the lesson begins, and ends the one before. */
public record StartSegment(
        SegmentId segment, SegmentKind kind, @Nullable Integer plannedSeconds) implements Action {

    @Override
    public List<Object> makes() {
        return List.of(segment);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new SegmentStarted(segment, kind, plannedSeconds));
    }
}
