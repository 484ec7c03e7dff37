package org.sharedpen.query.balance;

import org.jspecify.annotations.Nullable;
import org.sharedpen.query.balance.tally.TallyRow;

/** The pupils' part of a transcribed lesson, in turns and in words: always both, since they can be far apart. */
record Talk(Part turns, Part words) {
    /** The pupils' part of a total; the share is null where the total is nought. A census: no interval. */
    record Part(int pupil, int total, @Nullable Double share) {
        static Part of(int pupil, int total) {
            return new Part(pupil, total, total == 0 ? null : (double) pupil / total);
        }
    }

    /** Null where nothing was transcribed. */
    static @Nullable Talk of(@Nullable TallyRow tally) {
        return tally == null || tally.turnsTotal() == 0
                ? null
                : new Talk(
                        Part.of(tally.turnsPupil(), tally.turnsTotal()),
                        Part.of(tally.talkWordsPupil(), tally.talkWordsTotal()));
    }
}
