package org.sharedpen.query.balance;

import org.jspecify.annotations.Nullable;
import org.sharedpen.query.balance.tally.TallyRow;

/** Linked scribings that kept the words as they were said, of all linked scribings; the rate is null without any. */
record Fidelity(@Nullable Double verbatimRate, int verbatim, int linked) {

    static Fidelity of(@Nullable TallyRow tally) {
        if (tally == null || tally.linkedScribings() == 0) {
            return new Fidelity(null, 0, 0);
        }
        int linked = tally.linkedScribings();
        return new Fidelity((double) tally.verbatimScribings() / linked, tally.verbatimScribings(), linked);
    }
}
