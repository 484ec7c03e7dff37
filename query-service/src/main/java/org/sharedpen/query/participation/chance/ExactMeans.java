package org.sharedpen.query.participation.chance;

/**
 * The means that chance gives for Gini and entropy, exactly. All hearings together, T = N1 + 2·N2 + 3·N3, are fixed, so
 * only one pupil, or two, need be looked at.
 *
 * <p>Gini: (n−1)·E|x_1 − x_2| / (2T). A hearing of k pupils names exactly one of two given pupils with probability 2/n (k =
 * 1), 4(n−2)/(n(n−1)) (k = 2), 6(n−3)/(n(n−1)) (k = 3), either as likely; after m such hearings the difference is a
 * fair walk of m steps, whose mean distance obeys E|S_{m+1}| = E|S_m| + P(S_m = 0). Entropy: −n·E[(x_1/T) ln(x_1/T)] / ln n with
 * x_1 the sum of three binomials. Undefined without hearings or with n < 2.
 */
final class ExactMeans {
    private ExactMeans() {}

    static double gini(int n, Hearings hearings) {
        double ordered = (double) n * (n - 1);
        double[] steps = Trials.over(hearings, 2.0 / n, 4.0 * (n - 2) / ordered, Math.max(0, 6.0 * (n - 3) / ordered));
        double apart = 0;
        double distance = 0;
        double even = 1;
        for (int m = 0; m < steps.length; m++) {
            apart += steps[m] * distance;
            if (m % 2 == 0) {
                even *= m == 0 ? 1 : (m - 1.0) / m;
                distance += even;
            }
        }
        return (n - 1) * apart / (2.0 * hearings.named());
    }

    static double entropy(int n, Hearings hearings) {
        double[] counts = Trials.over(hearings, 1.0 / n, 2.0 / n, 3.0 / n);
        double information = 0;
        for (int x = 0; x < counts.length; x++) {
            information -= counts[x] * Evenness.information(x, hearings.named());
        }
        return n * information / Math.log(n);
    }
}
