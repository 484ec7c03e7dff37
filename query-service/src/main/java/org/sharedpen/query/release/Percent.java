package org.sharedpen.query.release;

import java.math.BigDecimal;

/** A share in whole per cent, as a teacher reads it. */
final class Percent {
    private Percent() {}

    static String of(double share) {
        return whole(share) + " %";
    }

    static String of(BigDecimal share) {
        return of(share.doubleValue());
    }

    /** A share beside a bound: one that is under it is never written as if it had reached it. */
    static String beside(double share, double bound) {
        return share < bound && whole(share) >= whole(bound) ? "just under " + of(bound) : of(share);
    }

    /** The same where passing the bound is what counts, and reaching it is not enough. */
    static String above(double share, double bound) {
        return share > bound && whole(share) <= whole(bound) ? "just over " + of(bound) : of(share);
    }

    private static long whole(double share) {
        return Math.round(share * 100);
    }
}
