package org.sharedpen.command.lesson.frame;

import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.state.Frame.Phase;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.LessonReopened;

/** A closed lesson is opened again. */
public record ReopenLesson() implements Action {

    @Override
    public Admission admission() {
        return Admission.ONCE_OPENED;
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return lesson.frame().phase() == Phase.OPEN ? Decision.withoutEffect() : Decision.record(new LessonReopened());
    }
}
