package org.sharedpen.query.release;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.balance.measure.Clusters;

/**
 * What the rules of the next lesson look at, once there are two usable lessons.
 *
 * @param planned P, the planned level of the last closed lesson
 * @param band of P; null for level 5
 * @param before the last usable lesson but one, {@code last} the last
 * @param pooled the new words of both
 * @param decisions of both
 */
record Evidence(
        int planned,
        @Nullable Band band,
        TaughtLesson before,
        TaughtLesson last,
        Clusters pooled,
        Settled decisions,
        Unheard unheard,
        LaterUse laterUse) {

    /** Empty where there are fewer than two usable lessons. */
    static Optional<Evidence> of(UnitSoFar unit, Bands bands) {
        List<TaughtLesson> usable = unit.usable();
        int count = usable.size();
        if (count < 2) {
            return Optional.empty();
        }
        int planned = unit.lastClosed().orElseThrow().plannedLevel();
        TaughtLesson before = usable.get(count - 2);
        TaughtLesson last = usable.get(count - 1);
        return Optional.of(new Evidence(
                planned,
                Band.of(planned, bands).orElse(null),
                before,
                last,
                before.words().and(last.words()),
                before.decisions().and(last.decisions()),
                Unheard.in(usable.subList(Math.max(0, count - 3), count)),
                unit.laterUse()));
    }

    /** The words share's upper bound is under P's floor in both of the last two. */
    boolean isUnderTheLevel() {
        return band != null && band.isAbove(before.words()) && band.isAbove(last.words());
    }

    /** From levels 0 to 3 words, decisions and later use have to agree; from 4 to 5 later use alone decides. */
    boolean isReadyForMore() {
        if (band == null) {
            return false;
        }
        if (band.level() == Band.INDEPENDENT - 1) {
            return laterUse.carriesAlone();
        }
        return band.reachesMiddle(before.words())
                && band.reachesMiddle(last.words())
                && band.isPassedBy(pooled)
                && decisions.isByPupils()
                && laterUse.leavesTheWayOpen();
    }
}
