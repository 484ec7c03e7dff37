package org.sharedpen.query.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SettledBy;

/**
 * A decision as it is shown; words are absent where nobody wrote them down, a key is gone, or they are not the viewer's.
 *
 * @param at when it was decided, of one that is open when it was opened
 * @param question what a choice is about; an examination has {@code asked} instead
 * @param saying of what was decided, the way the class says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownDecision(
        UUID decisionId,
        Decision.Kind kind,
        LessonId lessonId,
        String lessonTitle,
        LocalDate date,
        long version,
        Instant at,
        @Nullable String question,
        @Nullable ExaminationQuestion asked,
        @Nullable LineId lineId,
        @Nullable String before,
        @Nullable String after,
        List<ShownCandidate> candidates,
        List<ShownCriterion> criteria,
        boolean criteriaFirst,
        List<DecisionReason> reasons,
        @Nullable ExaminationOutcome outcome,
        @Nullable SettledBy settledBy,
        @Nullable ShownOriginator decider,
        @Nullable Saying saying,
        int intended,
        int used) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownCandidate(
            String label,
            ContributionId contributionId,
            ShownOriginator originator,
            @Nullable String words,
            boolean chosen) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownCriterion(
            CriterionId criterionId,
            ShownOriginator originator,
            @Nullable String words,
            boolean used,
            @Nullable Boolean late) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionReason(
            String reasonId,
            ShownOriginator originator,
            @Nullable String words,
            @Nullable ContributionId contributionId) {}

    static ShownDecision of(StoredDecision stored, Opened opened) {
        Decision decision = stored.decision();
        Originator decider = decision.decider();
        return new ShownDecision(
                stored.decisionId(),
                decision.kind(),
                stored.lessonId(),
                stored.lessonTitle(),
                stored.date(),
                decision.version(),
                decision.at(),
                opened.words(decision.question()),
                decision.asked(),
                decision.lineId(),
                decision.before(),
                decision.after(),
                decision.candidates().stream()
                        .map(candidate -> candidate(candidate, opened))
                        .toList(),
                decision.criteria().stream()
                        .map(criterion -> criterion(criterion, opened))
                        .toList(),
                decision.criteriaFirst(),
                decision.reasons().stream()
                        .map(reason -> reason(reason, opened))
                        .toList(),
                decision.outcome(),
                decision.settledBy(),
                decider == null ? null : opened.originator(decider),
                Saying.of(decision, opened),
                stored.intended(),
                stored.used());
    }

    private static ShownCandidate candidate(Decision.Candidate candidate, Opened opened) {
        Said said = candidate.said();
        return new ShownCandidate(
                candidate.label(),
                candidate.contributionId(),
                opened.originator(said.originator()),
                opened.words(said),
                candidate.chosen());
    }

    private static ShownCriterion criterion(Decision.Criterion criterion, Opened opened) {
        Said said = criterion.said();
        return new ShownCriterion(
                criterion.criterionId(),
                opened.originator(said.originator()),
                opened.words(said),
                criterion.used(),
                criterion.late());
    }

    private static DecisionReason reason(Decision.Reason reason, Opened opened) {
        Said said = reason.said();
        return new DecisionReason(
                reason.reasonId(), opened.originator(said.originator()), opened.words(said), reason.contributionId());
    }
}
