package org.sharedpen.command.lesson.talk;

import java.util.List;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;

/** Someone says by what a choice is to be judged, or was judged. */
public record StateCriterion(ChoiceId choice, CriterionId criterion, Originator originator, Text text)
        implements Action {

    @Override
    public List<Object> makes() {
        return List.of(criterion);
    }

    @Override
    public List<Object> buildsOn() {
        return List.of(choice);
    }

    @Override
    public List<PupilId> pupils() {
        return originator.pupilIds();
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(
                new CriterionStated(choice, criterion, originator, context.seal(originator, criterion, "words", text)));
    }
}
