package org.sharedpen.dashboard.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.voice.Argument;
import org.sharedpen.dashboard.voice.Originator;

/**
 * A choice between suggestions, or a line that was examined and reworked.
 *
 * @param saying how the class says what was decided; absent where words are not the reader's to see, or no longer kept
 */
public record Decision(
        String decisionId,
        @Nullable String kind,
        @Nullable String lessonId,
        @Nullable String lessonTitle,
        @Nullable String date,
        @Nullable String question,
        @Nullable String asked,
        @Nullable String lineId,
        @Nullable String before,
        @Nullable String after,
        @Nullable List<Candidate> candidates,
        @Nullable List<Criterion> criteria,
        @Nullable Boolean criteriaFirst,
        @Nullable List<Argument> reasons,
        @Nullable String outcome,
        @Nullable String settledBy,
        @Nullable Originator decider,
        @Nullable DecisionCard saying,
        int intended,
        int used) {

    /** A suggestion for one slot, by its letter. */
    public record Candidate(
            String label,
            String contributionId,
            @Nullable Originator originator,
            @Nullable String words,
            boolean chosen) {}

    /** What a choice was to be judged by. */
    public record Criterion(
            @Nullable Originator originator,
            @Nullable String words,
            boolean used,
            @Nullable Boolean late) {

        public boolean isLate() {
            return Boolean.TRUE.equals(late);
        }
    }

    public boolean isChoice() {
        return "CHOICE".equals(kind);
    }

    public List<Candidate> suggested() {
        return candidates == null ? List.of() : candidates;
    }

    public List<Criterion> standards() {
        return criteria == null ? List.of() : criteria;
    }

    /** Whether all that it was to be judged by stood before it was settled. */
    public boolean isJudgedByWhatStood() {
        return Boolean.TRUE.equals(criteriaFirst) && standards().stream().noneMatch(Criterion::isLate);
    }

    public List<Argument> arguments() {
        return reasons == null ? List.of() : reasons;
    }
}
