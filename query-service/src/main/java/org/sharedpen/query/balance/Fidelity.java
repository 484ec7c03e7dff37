package org.sharedpen.query.balance;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.balance.tally.TallyRow;

/**
 * How contributions were written down: linked scribings that kept the words as they were said, of all linked scribings.
 *
 * @param verbatimRate {@code verbatim / linked}, 0 to 1; null without any linked scribing
 * @param quietUpgrades absent for everyone but the account that opened the lesson
 */
record Fidelity(
        @Nullable Double verbatimRate,
        int verbatim,
        int linked,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable QuietUpgrades quietUpgrades) {

    static Fidelity of(@Nullable TallyRow tally, @Nullable QuietUpgrades quietUpgrades) {
        if (tally == null || tally.linkedScribings() == 0) {
            return new Fidelity(null, 0, 0, quietUpgrades);
        }
        int linked = tally.linkedScribings();
        double rate = (double) tally.verbatimScribings() / linked;
        return new Fidelity(rate, tally.verbatimScribings(), linked, quietUpgrades);
    }
}
