package org.sharedpen.command.lesson.talk;

import java.util.List;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.Contribution;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;

/** A contribution was someone else's: their words are sealed anew, for them. */
public record CorrectAttribution(ContributionId contribution, Originator originator) implements Action {

    @Override
    public List<Object> buildsOn() {
        return List.of(contribution);
    }

    @Override
    public List<PupilId> pupils() {
        return originator.pupilIds();
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        Contribution offered = lesson.talk().contribution(contribution);
        if (offered == null) {
            return Decision.refuse(Rule.CONTRIBUTION_MUST_BE_KNOWN);
        }
        if (offered.originator().equals(originator)) {
            return Decision.withoutEffect();
        }
        Text text = context.open(offered.originator(), contribution, "words", offered.words())
                .map(Text::new)
                .orElse(null);
        return Decision.record(new AttributionCorrected(
                contribution, originator, context.sealGiven(originator, contribution, "words", text)));
    }
}
