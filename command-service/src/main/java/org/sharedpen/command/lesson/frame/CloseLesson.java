package org.sharedpen.command.lesson.frame;

import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.LessonClosed;

/** The lesson ends. */
public record CloseLesson() implements Action {

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new LessonClosed());
    }
}
