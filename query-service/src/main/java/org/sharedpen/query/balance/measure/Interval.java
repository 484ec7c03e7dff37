package org.sharedpen.query.balance.measure;

/**
 * The 95 % Wilson score interval of a share, both ends from 0 to 1.
 *
 * <p>{@code (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)} with z = 1.959963985. The weight n may be fractional: for
 * clustered words it is the effective number of clusters ({@link Clusters#effective}). Undefined, and refused, without any
 * weight. Source: Wilson (1927), doi:10.1080/01621459.1927.10502953; for clusters Kish (1965), Survey Sampling.
 */
public record Interval(double low, double high) {
    static final double Z = 1.959963985;

    /** The interval of a share that rests on {@code weight} independent observations. */
    public static Interval wilson(double share, double weight) {
        if (!(share >= 0 && share <= 1 && weight > 0)) {
            throw new IllegalArgumentException("no interval without a share and its weight");
        }
        double z2 = Z * Z / weight;
        double centre = (share + z2 / 2) / (1 + z2);
        double half = Math.sqrt(z2 * share * (1 - share) + z2 * z2 / 4) / (1 + z2);
        double low = share == 0 ? 0 : Math.max(0, centre - half);
        double high = share == 1 ? 1 : Math.min(1, centre + half);
        return new Interval(low, high);
    }
}
