package org.sharedpen.query.decisions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.Originator;
import org.sharedpen.query.stream.Recorded;

/** A choice while a lesson is folded: what competes, what it is to be judged by, and how it was settled. */
final class Choice {
    private final ChoiceOpened opened;
    private final Recorded openedAt;
    private final Set<ContributionId> offered = new LinkedHashSet<>();
    private final List<CriterionStated> criteria = new ArrayList<>();
    private @Nullable ChoiceSettled settled;
    private @Nullable Recorded settledAt;
    private int beforehand;

    Choice(ChoiceOpened opened, Recorded openedAt) {
        this.opened = opened;
        this.openedAt = openedAt;
    }

    void offer(ContributionId contribution) {
        offered.add(contribution);
    }

    void judgeBy(CriterionStated criterion) {
        criteria.add(criterion);
    }

    void settle(ChoiceSettled settlement, Recorded recorded) {
        settled = settlement;
        settledAt = recorded;
        beforehand = criteria.size();
        offered.add(settlement.contributionId());
    }

    boolean has(ContributionId contribution) {
        return offered.contains(contribution);
    }

    Decision decision(Map<ContributionId, Said> words, List<Decision.Reason> reasons) {
        Recorded when = settledAt == null ? openedAt : settledAt;
        return new Decision(
                Decision.Kind.CHOICE,
                when.version(),
                when.correctedAt(),
                Said.of(Originator.TEACHER, opened.choiceId(), "question", opened.question()),
                null,
                opened.lineId(),
                null,
                null,
                candidates(words),
                criteria.stream().map(this::criterion).toList(),
                beforehand > 0,
                reasons,
                null,
                settled == null ? null : settled.settledBy(),
                settled == null ? null : settled.decider());
    }

    private List<Decision.Candidate> candidates(Map<ContributionId, Said> words) {
        List<Decision.Candidate> candidates = new ArrayList<>();
        for (ContributionId contribution : offered) {
            Said said = words.get(contribution);
            if (said != null) {
                boolean chosen = settled != null && settled.contributionId().equals(contribution);
                candidates.add(new Decision.Candidate(label(candidates.size()), contribution, said, chosen));
            }
        }
        return candidates;
    }

    private Decision.Criterion criterion(CriterionStated stated) {
        return new Decision.Criterion(
                stated.criterionId(),
                Said.of(stated.originator(), stated.criterionId(), "words", stated.words()),
                settled != null && settled.criterionIds().contains(stated.criterionId()),
                settled != null && criteria.indexOf(stated) >= beforehand ? true : null);
    }

    /** A to Z, then AA, AB and so on. */
    static String label(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : label(place / 26 - 1) + last;
    }
}
