package org.sharedpen.command.lesson.frame;

import java.util.List;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentId;

/** A stretch of the lesson ends, unless it has already. */
public record EndSegment(SegmentId segment) implements Action {

    @Override
    public List<Object> buildsOn() {
        return List.of(segment);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return lesson.segments().isRunning(segment)
                ? Decision.record(new SegmentEnded(segment))
                : Decision.withoutEffect();
    }
}
