package org.sharedpen.query.balance.tally;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.SettledBy;

/**
 * The decisions of a lesson, settled choices and reworked examinations, and by whom; the criteria, and whether they stood
 * before the settlement, in the order of recording.
 */
final class Decisions {
    private final Set<ChoiceId> judged = new HashSet<>();
    private Sides criteria = Sides.NONE;
    private int pupils;
    private int total;
    private int settled;
    private int criteriaFirst;

    void apply(LessonEvent event) {
        if (event instanceof CriterionStated criterion) {
            judged.add(criterion.choiceId());
            criteria = criteria.and(criterion.originator());
        } else if (event instanceof ChoiceSettled choice) {
            settled++;
            criteriaFirst += judged.contains(choice.choiceId()) ? 1 : 0;
            decided(choice.settledBy());
        } else if (event instanceof ExaminationClosed closed && closed.outcome() == ExaminationOutcome.REWORKED) {
            decided(closed.settledBy());
        }
    }

    private void decided(@Nullable SettledBy by) {
        if (by != null) {
            total++;
            pupils += by.isPupils() ? 1 : 0;
        }
    }

    Sides sides() {
        return new Sides(pupils, total);
    }

    Sides criteria() {
        return criteria;
    }

    int settled() {
        return settled;
    }

    int criteriaFirst() {
        return criteriaFirst;
    }
}
