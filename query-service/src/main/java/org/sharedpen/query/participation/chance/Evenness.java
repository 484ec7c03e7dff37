package org.sharedpen.query.participation.chance;

import java.util.Arrays;
import java.util.Optional;

/**
 * How evenly hearings are shared among the pupils present, x_i the hearings of each (1 for each member of a pair).
 *
 * @param gini Σ(2i − n − 1)·x_(i) / (n·Σx) with x sorted rising: 0 all alike, (n−1)/n all with one
 * @param giniCorrected gini · n/(n−1): 0 to 1
 * @param entropy −Σ p_i ln p_i / ln n, p_i = x_i/Σx: 1 all alike, 0 all with one
 * @param topThreeShare what the three most heard have of all hearings: 0 to 1, with at most three pupils 1
 */
public record Evenness(double gini, double giniCorrected, double entropy, double topThreeShare) {

    /** The evenness of these counts, in any order; undefined without hearings or with fewer than two pupils. */
    public static Optional<Evenness> of(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        long all = Arrays.stream(sorted).asLongStream().sum();
        return sorted.length < 2 || all == 0 ? Optional.empty() : Optional.of(ofSorted(sorted, all));
    }

    /** The evenness of counts that rise and add up to {@code all}, above 0. */
    static Evenness ofSorted(int[] counts, long all) {
        int n = counts.length;
        long weighted = 0;
        double information = 0;
        for (int i = 0; i < n; i++) {
            weighted += (2L * i - n + 1) * counts[i];
            information -= information(counts[i], all);
        }
        long top = 0;
        for (int i = Math.max(0, n - 3); i < n; i++) {
            top += counts[i];
        }
        double gini = (double) weighted / ((double) n * all);
        double entropy = Math.min(1, Math.max(0, information / Math.log(n)));
        return new Evenness(gini, (double) weighted / ((n - 1.0) * all), entropy, (double) top / all);
    }

    /** p ln p of the part of {@code all}; 0 where there is none. */
    static double information(int part, long all) {
        double p = (double) part / all;
        return part == 0 ? 0 : p * Math.log(p);
    }
}
