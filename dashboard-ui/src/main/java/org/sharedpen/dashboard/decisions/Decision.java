package org.sharedpen.dashboard.decisions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.voice.Argument;
import org.sharedpen.dashboard.voice.Originator;

/** A choice between suggestions, or a line that was examined and reworked. */
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
            @Nullable Originator originator, @Nullable String words, boolean used) {}

    public boolean isChoice() {
        return "CHOICE".equals(kind);
    }

    public List<Candidate> suggested() {
        return candidates == null ? List.of() : candidates;
    }

    public List<Criterion> standards() {
        return criteria == null ? List.of() : criteria;
    }

    public List<Argument> arguments() {
        return reasons == null ? List.of() : reasons;
    }

    public Optional<Candidate> chosen() {
        return suggested().stream().filter(Candidate::chosen).findFirst();
    }

    /** The reasons that speak for what was decided, and not for a candidate that was left. */
    public List<Argument> inFavour() {
        String chosen = chosen().map(Candidate::contributionId).orElse(null);
        return arguments().stream()
                .filter(reason -> !reason.isOfAnother(chosen))
                .toList();
    }
}
