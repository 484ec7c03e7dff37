package org.sharedpen.dashboard.nextlesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.unit.UnitBalance.Shift;
import tools.jackson.databind.JsonNode;

/**
 * What is advised for the next lesson, on what evidence, and what was advised and chosen before.
 *
 * @param taught whether the reader teaches the class: a lead may read of any class, and plans for none but their own
 */
public record NextLesson(
        String advice,
        @Nullable Integer level,
        @Nullable List<Fact> facts,
        @Nullable Quoted decision,
        @Nullable String caseAgainst,
        @Nullable Integer plannedLevel,
        @Nullable Last last,
        @Nullable Next next,
        @Nullable Shift shift,
        @Nullable Unheard notYetHeard,
        @Nullable Intentions intentions,
        @Nullable List<Kept> kept,
        boolean taught) {

    /** A sentence that the advice rests on, and the lesson that shows it. */
    public record Fact(
            String sentence,
            @Nullable String lessonId,
            @Nullable String kind) {}

    /** The strongest decision of the class, in its words. */
    public record Quoted(
            String decisionId,
            @Nullable String lessonId,
            @Nullable String quote) {}

    /** The lesson that was held last; its words only where there are enough to say. */
    public record Last(
            String lessonId,
            @Nullable String title,
            @Nullable String date,
            @Nullable Integer plannedLevel,
            @Nullable Integer enactedLevel,
            @Nullable String verdict,
            @Nullable Gauge words) {}

    /** The first lesson of the plan that has not been opened. */
    public record Next(
            String lessonId,
            @Nullable String title,
            @Nullable String date,
            @Nullable Integer plannedLevel) {}

    /** How many of those who were present have no hearing; counts, and never names. */
    public record Unheard(
            @Nullable Integer unheard,
            @Nullable Integer of,
            @Nullable JsonNode withheld) {}

    /** How many pupils mean to use a decision, and how many of these were looked for. */
    public record Intentions(int open, int sampled, int used) {}

    /** What was advised, and what the teacher chose and why. */
    public record Kept(
            @Nullable String lessonId,
            @Nullable String advice,
            @Nullable Integer advisedLevel,
            @Nullable Integer plannedLevel,
            @Nullable Integer chosenLevel,
            @Nullable String reason,
            @Nullable String at) {}

    public List<Fact> cited() {
        return facts == null ? List.of() : facts;
    }

    /** What was chosen last for the lesson to come. */
    public @Nullable Kept chosen() {
        return all().stream()
                .filter(each -> next != null && next.lessonId().equals(each.lessonId()))
                .reduce((before, after) -> after)
                .orElse(null);
    }

    /** What was advised and chosen before that. */
    public List<Kept> earlier() {
        Kept latest = chosen();
        return all().stream().filter(each -> !each.equals(latest)).toList();
    }

    private List<Kept> all() {
        return kept == null ? List.of() : kept;
    }

    public boolean says() {
        return level != null;
    }
}
