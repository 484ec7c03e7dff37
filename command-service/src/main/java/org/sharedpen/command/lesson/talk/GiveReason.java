package org.sharedpen.command.lesson.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.ReasonId;

/** Someone argues for or against one thing: a choice, an examination, a contribution or a line. */
public record GiveReason(
        ReasonId reason,
        Originator originator,
        @Nullable Text text,
        @Nullable ChoiceId choice,
        @Nullable ExaminationId examination,
        @Nullable ContributionId contribution,
        @Nullable LineId line)
        implements Action {

    @Override
    public List<Object> makes() {
        return List.of(reason);
    }

    @Override
    public List<Object> buildsOn() {
        return Action.given(choice, examination, contribution, line);
    }

    @Override
    public List<PupilId> pupils() {
        return originator.pupilIds();
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new ReasonGiven(
                reason,
                originator,
                choice,
                examination,
                contribution,
                line,
                context.sealGiven(originator, reason, "words", text)));
    }
}
