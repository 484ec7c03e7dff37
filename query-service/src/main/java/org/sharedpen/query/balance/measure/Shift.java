package org.sharedpen.query.balance.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the pupils' share of new words moved over a unit. Of the L lessons with thirty new words or more, in plan order,
 * the first and the last k = max(1, ⌊L/3⌋) are pooled, words and clusters alike; their 95 % intervals decide.
 *
 * @param from pooled share of the first k lessons, null under three lessons
 * @param to pooled share of the last k lessons, null under three lessons
 */
public record Shift(
        Verdict verdict, @Nullable Gauge from, @Nullable Gauge to) {
    /** What can be said of the movement. */
    public enum Verdict {
        /** The last interval lies above the first. */
        SHIFTED,
        /** The last interval lies below the first. */
        BACK,
        /** A rise of ten points or more, within the intervals. */
        MOVING,
        FLAT,
        /** Fewer than three lessons with enough words. */
        NOT_ENOUGH
    }

    /** The shift over lessons, given the new words of each in plan order. */
    public static Shift over(List<Clusters> lessons) {
        List<Clusters> enough = lessons.stream()
                .filter(words -> Enacted.areEnough(words.total()))
                .toList();
        int count = enough.size();
        if (count < 3) {
            return new Shift(Verdict.NOT_ENOUGH, null, null);
        }
        int k = Math.max(1, count / 3);
        Clusters first = pooled(enough.subList(0, k));
        Clusters last = pooled(enough.subList(count - k, count));
        return new Shift(verdict(first, last), Gauge.clustered(first), Gauge.clustered(last));
    }

    private static Verdict verdict(Clusters first, Clusters last) {
        Interval before = interval(first);
        Interval after = interval(last);
        if (after.low() > before.high()) {
            return Verdict.SHIFTED;
        }
        if (after.high() < before.low()) {
            return Verdict.BACK;
        }
        // in whole numbers, so that a rise of exactly ten points counts
        long rise = last.pupil() * first.total() - first.pupil() * last.total();
        return 10 * rise >= first.total() * last.total() ? Verdict.MOVING : Verdict.FLAT;
    }

    private static Interval interval(Clusters words) {
        return Interval.wilson((double) words.pupil() / words.total(), words.effective());
    }

    private static Clusters pooled(List<Clusters> lessons) {
        return lessons.stream().reduce(Clusters.NONE, Clusters::and);
    }
}
