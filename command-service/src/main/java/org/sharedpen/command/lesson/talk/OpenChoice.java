package org.sharedpen.command.lesson.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;

/** Suggestions compete for one place in the text; the question is the teacher's. */
public record OpenChoice(
        ChoiceId choice, Text question, @Nullable LineId line) implements Action {

    @Override
    public List<Object> makes() {
        return List.of(choice);
    }

    @Override
    public List<Object> buildsOn() {
        return Action.given(line);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(
                new ChoiceOpened(choice, context.seal(Originator.TEACHER, choice, "question", question), line));
    }
}
