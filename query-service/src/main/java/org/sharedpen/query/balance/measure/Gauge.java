package org.sharedpen.query.balance.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The pupils' share of something, with what it was counted from.
 *
 * @param pupil numerator: how many are the pupils'
 * @param total denominator: the pupils' and the teacher's
 * @param share {@code pupil / total}, from 0 to 1; null where there is nothing to share
 * @param low lower end of the 95 % interval, null as the share
 * @param high upper end of the 95 % interval, null as the share
 * @param band the level of the release scale in whose band the share lies; only the words have one
 */
public record Gauge(
        long pupil,
        long total,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer band) {

    /** A share of things that stand for themselves, such as contributions: each is one observation. */
    public static Gauge counted(long pupil, long total) {
        return of(pupil, total, total);
    }

    /** A share of words, which come in clusters: the interval rests on the effective number of clusters. */
    public static Gauge clustered(Clusters words) {
        return of(words.pupil(), words.total(), words.effective());
    }

    /** The same gauge with the level whose band its share lies in, where it has a share. */
    public Gauge within(Bands bands) {
        return share == null ? this : new Gauge(pupil, total, share, low, high, bands.level(share));
    }

    private static Gauge of(long pupil, long total, double weight) {
        if (total == 0) {
            return new Gauge(pupil, total, null, null, null, null);
        }
        double share = (double) pupil / total;
        Interval interval = Interval.wilson(share, weight);
        return new Gauge(pupil, total, share, interval.low(), interval.high(), null);
    }
}
