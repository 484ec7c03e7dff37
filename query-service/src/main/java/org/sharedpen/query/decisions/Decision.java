package org.sharedpen.query.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SettledBy;

/**
 * A choice or an examination as it is kept, words sealed.
 *
 * @param version the lesson's version when it was decided; of one that is open, when it was opened
 * @param question what a choice is about; an examination has {@code asked} instead
 * @param before how an examined line read when it was examined, {@code after} when the examination was closed
 * @param candidates the suggestions of a choice in the order of offering
 * @param criteriaFirst whether a criterion of the choice had been stated before it was settled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Decision(
        Kind kind,
        long version,
        Instant at,
        @Nullable Said question,
        @Nullable ExaminationQuestion asked,
        @Nullable LineId lineId,
        @Nullable String before,
        @Nullable String after,
        List<Candidate> candidates,
        List<Criterion> criteria,
        boolean criteriaFirst,
        List<Reason> reasons,
        @Nullable ExaminationOutcome outcome,
        @Nullable SettledBy settledBy,
        @Nullable Originator decider) {

    /** How the class came to decide. */
    enum Kind {
        CHOICE,
        EXAMINATION
    }

    /** One of the suggestions that compete. */
    record Candidate(String label, ContributionId contributionId, Said said, boolean chosen) {}

    /** What a choice is judged by; {@code used} where it was settled by it, {@code late} where it was stated only afterwards. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Criterion(
            CriterionId criterionId,
            Said said,
            boolean used,
            @Nullable Boolean late) {}

    /** A reason for or against, a spoken one of a revision among them; of a suggestion where it names one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reason(String reasonId, Said said, @Nullable ContributionId contributionId) {}

    /** A settled choice or a reworked examination. */
    boolean decided() {
        return kind == Kind.CHOICE ? settledBy != null : outcome == ExaminationOutcome.REWORKED;
    }

    /** The reasons that are not for a suggestion that was left. */
    Stream<Reason> inFavour() {
        return reasons.stream()
                .filter(reason -> reason.contributionId() == null
                        || candidates.stream()
                                .anyMatch(candidate -> candidate.chosen()
                                        && candidate.contributionId().equals(reason.contributionId())));
    }

    /** Whose keys open its words. */
    Stream<Originator> speakers() {
        return Stream.of(
                        Stream.ofNullable(question),
                        candidates.stream().map(Candidate::said),
                        criteria.stream().map(Criterion::said),
                        reasons.stream().map(Reason::said))
                .flatMap(said -> said)
                .filter(said -> said.words() != null)
                .map(Said::originator);
    }
}
