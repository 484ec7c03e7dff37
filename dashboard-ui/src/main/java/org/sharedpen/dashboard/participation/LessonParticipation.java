package org.sharedpen.dashboard.participation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who took part in one lesson, beside what chance alone would give. */
public record LessonParticipation(
        @Nullable JsonNode present,
        @Nullable JsonNode absent,
        @Nullable JsonNode offers,
        @Nullable JsonNode hearings,
        @Nullable Double completeness,
        @Nullable Coverage coverage,
        @Nullable Map<String, @Nullable Against> evenness,
        @Nullable JsonNode afterTalk,
        @Nullable List<Pupil> pupils,
        @Nullable JsonNode withheld) {

    /** Pupils heard of those present; {@code chance}, {@code low} and {@code high} count pupils. */
    public record Coverage(
            @Nullable Integer heard,
            int of,
            @Nullable Double share,
            @Nullable Double chance,
            @Nullable Double low,
            @Nullable Double high) {}

    /** A figure beside what chance gives for it. */
    public record Against(
            @Nullable Double value,
            @Nullable Double chance,
            @Nullable Double low,
            @Nullable Double high) {}

    /** One pupil's part; counts are absent where they are withheld. */
    public record Pupil(
            String pupilId,
            String displayName,
            boolean present,
            @Nullable Boolean heard,
            @Nullable Integer hearings,
            @Nullable Double offers,
            @Nullable Double reasons,
            @Nullable Double words,
            @Nullable Double survivingWords,
            @Nullable Integer passes,
            @Nullable Integer invited,
            @Nullable Integer volunteered) {}

    public List<Pupil> rows() {
        return pupils == null ? List.of() : pupils;
    }

    public @Nullable Against evenness(String figure) {
        return evenness == null ? null : evenness.get(figure);
    }

    /** How many pupils are present, whether the answer lists or counts them. */
    public int presentCount() {
        return count(present);
    }

    public int absentCount() {
        return count(absent);
    }

    public boolean isWithheld() {
        return Withheld.given(withheld);
    }

    public boolean isForOthers() {
        return Withheld.fromReader(withheld);
    }

    private static int count(@Nullable JsonNode those) {
        return those == null ? 0 : those.isArray() ? those.size() : those.asInt(0);
    }
}
