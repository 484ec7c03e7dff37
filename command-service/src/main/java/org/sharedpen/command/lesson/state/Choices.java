package org.sharedpen.command.lesson.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.LessonEvent;

/** What each choice is to be judged by, and which are settled. */
public final class Choices {
    private final Map<CriterionId, ChoiceId> criteria = new HashMap<>();
    private final Set<ChoiceId> settled = new HashSet<>();

    public boolean isSettled(ChoiceId choice) {
        return settled.contains(choice);
    }

    /** Whether each of these criteria was stated for this choice. */
    public boolean isJudgedBy(ChoiceId choice, List<CriterionId> these) {
        return these.stream().allMatch(criterion -> choice.equals(criteria.get(criterion)));
    }

    void apply(LessonEvent event) {
        if (event instanceof CriterionStated stated) {
            criteria.put(stated.criterionId(), stated.choiceId());
        } else if (event instanceof ChoiceSettled settlement) {
            settled.add(settlement.choiceId());
        }
    }
}
