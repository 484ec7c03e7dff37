package org.sharedpen.query.participation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.participation.chance.Coverage;
import org.sharedpen.query.participation.chance.Evenness;
import org.sharedpen.query.participation.chance.EvennessChance;
import org.sharedpen.query.participation.chance.Expected;

/** Coverage and evenness of a lesson, each beside what chance alone gives with the same structure of hearings. */
record Figures(CoverageFigure coverage, EvennessFigures evenness) {

    /**
     * Pupils heard of those present: {@code chance}, {@code low} and {@code high} are numbers of pupils, {@code share} is 0 to
     * 1; nothing but how many were present where nobody was, or too few contributions have a name.
     */
    record CoverageFigure(
            @Nullable Integer heard,
            int of,
            @Nullable Double share,
            @Nullable Double chance,
            @Nullable Double low,
            @Nullable Double high) {
        static CoverageFigure of(Lesson lesson) {
            int n = lesson.n();
            if (n == 0 || lesson.isTooNameless()) {
                return new CoverageFigure(null, n, null, null, null, null);
            }
            Expected expected = Coverage.expected(n, lesson.hearings());
            return new CoverageFigure(
                    lesson.heard(), n, (double) lesson.heard() / n, expected.chance(), expected.low(), expected.high());
        }
    }

    /** A measure of evenness, the mean that chance gives for it, and chance's 5th and 95th percentile. */
    record Figure(
            @Nullable Double value,
            @Nullable Double chance,
            @Nullable Double low,
            @Nullable Double high) {}

    record EvennessFigures(Figure gini, Figure giniCorrected, Figure entropy, Figure topThreeShare) {
        static EvennessFigures of(@Nullable Evenness observed, @Nullable EvennessChance chance) {
            return new EvennessFigures(
                    figure(observed, Evenness::gini, chance, EvennessChance::gini),
                    figure(observed, Evenness::giniCorrected, chance, EvennessChance::giniCorrected),
                    figure(observed, Evenness::entropy, chance, EvennessChance::entropy),
                    figure(observed, Evenness::topThreeShare, chance, EvennessChance::topThreeShare));
        }

        private static Figure figure(
                @Nullable Evenness observed,
                Function<Evenness, Double> value,
                @Nullable EvennessChance chance,
                Function<EvennessChance, Expected> expected) {
            if (observed == null || chance == null) {
                return new Figure(null, null, null, null);
            }
            Expected by = expected.apply(chance);
            return new Figure(value.apply(observed), by.chance(), by.low(), by.high());
        }
    }
}
