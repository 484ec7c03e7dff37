package org.sharedpen.query.participation.chance;

/**
 * How many different pupils chance would have heard. A census of the lesson, so the observed number has no interval.
 *
 * <p>Mean: n · (1 − (1−1/n)^N1 (1−2/n)^N2 (1−3/n)^N3). Percentiles: exactly, from the distribution of the number heard, which
 * is a Markov chain over the hearings: with h of n heard, a hearing of k different pupils hears j new ones with the
 * hypergeometric probability C(n−h, j)·C(h, k−j) / C(n, k). A percentile is the least number whose cumulated
 * probability reaches it. Unit: pupils, from 0 to n. Source: the occupancy problem, Feller (1968), Introduction to
 * Probability Theory I, II.5 and IV.2.
 */
public final class Coverage {
    private static final double ROUNDING = 1e-12;

    private Coverage() {}

    /** Mean and percentiles of the number of pupils heard of {@code n}. */
    public static Expected expected(int n, Hearings hearings) {
        double[] heard = distribution(n, hearings);
        return new Expected(
                n * (1 - hearings.missing(n)), percentile(heard, Expected.LOW), percentile(heard, Expected.HIGH));
    }

    /** The probability of each number of pupils heard, 0 to n. */
    static double[] distribution(int n, Hearings hearings) {
        if (n < 1 || !hearings.fit(n)) {
            throw new IllegalArgumentException("hearings of more pupils than there are");
        }
        double[] heard = new double[n + 1];
        heard[0] = 1;
        int[] times = {hearings.single(), hearings.pair(), hearings.trio()};
        for (int members = 1; members <= 3; members++) {
            for (int time = 0; time < times[members - 1]; time++) {
                heard = after(heard, members);
            }
        }
        return heard;
    }

    private static double[] after(double[] heard, int members) {
        int n = heard.length - 1;
        double[] next = new double[n + 1];
        double ways = choose(n, members);
        for (int h = 0; h <= n; h++) {
            for (int fresh = 0; heard[h] > 0 && fresh <= Math.min(members, n - h); fresh++) {
                next[h + fresh] += heard[h] * choose(n - h, fresh) * choose(h, members - fresh) / ways;
            }
        }
        return next;
    }

    /** C(of, take) for take up to three. */
    private static double choose(int of, int take) {
        double ways = 1;
        for (int i = 0; i < take; i++) {
            ways *= (double) (of - i) / (i + 1);
        }
        return Math.max(0, ways);
    }

    private static int percentile(double[] heard, double level) {
        double cumulated = 0;
        for (int h = 0; h < heard.length; h++) {
            cumulated += heard[h];
            if (cumulated >= level - ROUNDING) {
                return h;
            }
        }
        return heard.length - 1;
    }
}
