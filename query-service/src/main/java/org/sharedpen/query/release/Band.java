package org.sharedpen.query.release;

import java.math.BigDecimal;
import java.util.Optional;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.balance.measure.Clusters;
import org.sharedpen.query.balance.measure.Interval;

/**
 * The band of a planned level on the scale of the pupils' share of new words, in exact decimals: a share that is just at a
 * bound must not be decided by how a computer rounds.
 *
 * @param floor where the level begins, {@code ceiling} where the next one does; level 0 begins at 0, level 4 ends at 1
 */
record Band(int level, BigDecimal floor, BigDecimal ceiling) {
    static final int INDEPENDENT = 5;
    private static final int COLLABORATIVE = 4;

    /** The band of a level; level 5 has none, since it is not told from words. */
    static Optional<Band> of(int level, Bands bands) {
        if (level == INDEPENDENT) {
            return Optional.empty();
        }
        BigDecimal floor =
                level == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(bands.floors().get(level - 1));
        BigDecimal ceiling = level == COLLABORATIVE
                ? BigDecimal.ONE
                : BigDecimal.valueOf(bands.floors().get(level));
        return Optional.of(new Band(level, floor, ceiling));
    }

    BigDecimal middle() {
        return floor.add(ceiling).divide(BigDecimal.valueOf(2));
    }

    /** Whether the share of these words is at or above the middle. */
    boolean reachesMiddle(Clusters words) {
        return BigDecimal.valueOf(words.pupil()).compareTo(middle().multiply(BigDecimal.valueOf(words.total()))) >= 0;
    }

    /** Whether even the upper end of the interval is under the floor. */
    boolean isAbove(Clusters words) {
        return interval(words).high() < floor.doubleValue();
    }

    /** Whether even the lower end of the interval is above the floor. */
    boolean isPassedBy(Clusters words) {
        return interval(words).low() > floor.doubleValue();
    }

    private static Interval interval(Clusters words) {
        return Interval.wilson((double) words.pupil() / words.total(), words.effective());
    }
}
