package org.sharedpen.command.lesson.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.Form;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.Route;

/** Someone offers something for the text. */
public record OfferContribution(
        ContributionId contribution,
        Originator originator,
        @Nullable Form form,
        @Nullable Route route,
        @Nullable Text text,
        @Nullable ChoiceId choice,
        @Nullable LineId line)
        implements Action {

    @Override
    public Admission admission() {
        return Admission.ALSO_LATE;
    }

    @Override
    public List<Object> makes() {
        return List.of(contribution);
    }

    @Override
    public List<Object> buildsOn() {
        return Action.given(choice, line);
    }

    @Override
    public List<PupilId> pupils() {
        return originator.pupilIds();
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new ContributionOffered(
                contribution,
                originator,
                form,
                route,
                text == null ? 0 : text.words(),
                context.sealGiven(originator, contribution, "words", text),
                choice,
                line));
    }
}
