package org.sharedpen.dashboard.participation;

import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.participation.LessonParticipation.Against;
import org.sharedpen.dashboard.participation.LessonParticipation.Coverage;
import org.sharedpen.dashboard.wording.Wording;

/**
 * A figure beside what chance alone would give, as a sentence and as a small picture: value, mean of chance and its
 * 5th–95th percentile, all 0–100 across.
 */
record BesideChance(String name, String sentence, double value, double chance, double low, double high) {

    static @Nullable BesideChance coverage(@Nullable Coverage coverage, Wording wording) {
        if (coverage == null || coverage.heard() == null || coverage.chance() == null || coverage.chance() == 0) {
            return null;
        }
        double n = coverage.of();
        double low = or(coverage.low(), coverage.chance());
        double high = or(coverage.high(), coverage.chance());
        String key = coverage.heard() < low ? "below" : coverage.heard() > high ? "above" : "within";
        String sentence = wording.say(
                "participation.coverage." + key,
                coverage.heard(),
                coverage.of(),
                Math.round(coverage.chance()),
                Math.round(low),
                Math.round(high));
        return new BesideChance(
                "coverage",
                sentence,
                100 * coverage.heard() / n,
                100 * coverage.chance() / n,
                100 * low / n,
                100 * high / n);
    }

    static @Nullable BesideChance topThree(@Nullable Against top, Wording wording) {
        return of("topThree", top, wording);
    }

    static @Nullable BesideChance gini(@Nullable Against gini, Wording wording) {
        return of("gini", gini, wording);
    }

    private static @Nullable BesideChance of(String name, @Nullable Against figure, Wording wording) {
        if (figure == null || figure.value() == null || figure.chance() == null) {
            return null;
        }
        double low = or(figure.low(), figure.chance());
        double high = or(figure.high(), figure.chance());
        double value = figure.value();
        String key = value > high ? "above" : value < low ? "below" : "within";
        boolean share = name.equals("topThree");
        String sentence = wording.say(
                "participation." + name + "." + key,
                share ? wording.percent(value) : wording.decimal(value),
                share ? wording.percent(figure.chance()) : wording.decimal(figure.chance()),
                share ? wording.range(low, high) : wording.decimal(low) + "–" + wording.decimal(high));
        return new BesideChance(name, sentence, 100 * value, 100 * figure.chance(), 100 * low, 100 * high);
    }

    private static double or(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }
}
