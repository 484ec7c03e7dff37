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

    /** What is sure of a share that passed a bound: never more than is, and never as if it had only reached it. */
    static String atLeast(double share, double bound) {
        long sure = (long) Math.floor(share * 100);
        return share > bound && sure <= whole(bound) ? "just over " + of(bound) : sure + " %";
    }

    private static long whole(double share) {
        return Math.round(share * 100);
    }
}
