package org.sharedpen.command.lesson.talk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SettledBy;

/**
 * The class settles on one suggestion, by criteria of this choice or by none.
 *
 * @param decider whoever of those who decided can be named
 */
public record SettleChoice(
        ChoiceId choice,
        ContributionId contribution,
        SettledBy settledBy,
        @Nullable Originator decider,
        List<CriterionId> criteria)
        implements Action {
    public SettleChoice {
        criteria = List.copyOf(criteria);
    }

    @Override
    public List<Object> buildsOn() {
        return Stream.<Object>concat(Stream.of(choice, contribution), criteria.stream())
                .toList();
    }

    @Override
    public List<PupilId> pupils() {
        return decider == null ? List.of() : decider.pupilIds();
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        if (lesson.choices().isSettled(choice)) {
            return Decision.refuse(Rule.CHOICE_MUST_NOT_BE_SETTLED);
        }
        return lesson.choices().isJudgedBy(choice, criteria)
                ? Decision.record(new ChoiceSettled(choice, contribution, settledBy, decider, criteria))
                : Decision.refuse(Rule.CRITERION_MUST_BE_KNOWN);
    }
}
