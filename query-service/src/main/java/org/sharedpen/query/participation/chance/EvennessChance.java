package org.sharedpen.query.participation.chance;

import java.util.Arrays;
import java.util.Optional;

/**
 * What chance gives for the four measures of evenness with n pupils and the same structure of hearings.
 *
 * <p>The means of Gini, corrected Gini and entropy are exact ({@link ExactMeans}). The mean of the top three's share and all
 * percentiles come from 4,000 draws with a seed made of n, N1, N2, N3 alone, so that the same lesson always shows the same
 * numbers. Standard errors: σ/√4000 = 0.016 σ for that mean, and close to 2.1 σ/√4000 = 0.033 σ for a percentile, σ being the
 * measure's own spread under chance (with n = 28 and 37 hearings 0.06 for Gini: an error of 0.002). Undefined without
 * hearings or with n < 2.
 */
public record EvennessChance(Expected gini, Expected giniCorrected, Expected entropy, Expected topThreeShare) {
    static final int DRAWS = 4_000;

    /** Chance's evenness for n pupils. */
    public static Optional<EvennessChance> of(int n, Hearings hearings) {
        return n < 2 || hearings.named() == 0 ? Optional.empty() : Optional.of(simulated(n, hearings));
    }

    private static EvennessChance simulated(int n, Hearings hearings) {
        double[] gini = new double[DRAWS];
        double[] entropy = new double[DRAWS];
        double[] top = new double[DRAWS];
        RandomLesson lesson = new RandomLesson(n, hearings);
        for (int draw = 0; draw < DRAWS; draw++) {
            Evenness drawn = Evenness.ofSorted(lesson.counts(), hearings.named());
            gini[draw] = drawn.gini();
            entropy[draw] = drawn.entropy();
            top[draw] = drawn.topThreeShare();
        }
        double mean = Arrays.stream(top).sum() / DRAWS;
        double corrected = n / (n - 1.0);
        Expected drawn = expected(gini, ExactMeans.gini(n, hearings));
        return new EvennessChance(
                drawn,
                new Expected(drawn.chance() * corrected, drawn.low() * corrected, drawn.high() * corrected),
                expected(entropy, ExactMeans.entropy(n, hearings)),
                expected(top, mean));
    }

    private static Expected expected(double[] drawn, double mean) {
        Arrays.sort(drawn);
        return new Expected(mean, percentile(drawn, Expected.LOW), percentile(drawn, Expected.HIGH));
    }

    private static double percentile(double[] sorted, double level) {
        return sorted[(int) Math.ceil(level * sorted.length) - 1];
    }
}
