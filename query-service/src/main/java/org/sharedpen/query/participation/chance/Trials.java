package org.sharedpen.query.participation.chance;

/**
 * The distribution of a number of successes: index is the number, value its probability. Binomial distributions are taken
 * from logarithms of factorials, so that long lessons neither overflow nor vanish.
 */
final class Trials {
    private Trials() {}

    /** Successes over the three sorts of hearings, each sort with a probability of its own. */
    static double[] over(Hearings hearings, double single, double pair, double trio) {
        double[] first = binomial(hearings.single(), single);
        double[] second = binomial(hearings.pair(), pair);
        return sum(sum(first, second), binomial(hearings.trio(), trio));
    }

    private static double[] binomial(int trials, double success) {
        double[] probability = new double[trials + 1];
        if (success <= 0 || success >= 1) {
            probability[success <= 0 ? 0 : trials] = 1;
            return probability;
        }
        double[] factorial = new double[trials + 1];
        for (int i = 1; i <= trials; i++) {
            factorial[i] = factorial[i - 1] + Math.log(i);
        }
        for (int k = 0; k <= trials; k++) {
            double ways = factorial[trials] - factorial[k] - factorial[trials - k];
            probability[k] = Math.exp(ways + k * Math.log(success) + (trials - k) * Math.log1p(-success));
        }
        return probability;
    }

    private static double[] sum(double[] one, double[] other) {
        double[] both = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                both[i + j] += one[i] * other[j];
            }
        }
        return both;
    }
}
