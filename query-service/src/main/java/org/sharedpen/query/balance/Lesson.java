package org.sharedpen.query.balance;

import org.jspecify.annotations.Nullable;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.balance.measure.Clusters;
import org.sharedpen.query.balance.measure.Minutes;
import org.sharedpen.query.balance.tally.TallyRow;

/**
 * A planned lesson and what was recorded in it.
 *
 * @param frame null until it is opened
 * @param tally null until something is recorded
 * @param words new words standing, by contribution
 * @param wall all words standing, by contribution
 */
public record Lesson(
        Plan plan, @Nullable FrameRow frame, @Nullable TallyRow tally, Clusters words, Clusters wall) {

    /** Where the lesson stands. */
    public State state() {
        return frame == null ? State.PLANNED : frame.state();
    }

    /** How long each kind of segment took. */
    public Minutes minutes() {
        return frame == null ? Minutes.NONE : frame.minutes();
    }
}
