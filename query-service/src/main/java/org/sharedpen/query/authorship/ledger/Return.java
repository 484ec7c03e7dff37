package org.sharedpen.query.authorship.ledger;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A waiting token that could return as a single word. The order says which does, best first: the one with most old
 * neighbours on the side on which they stood; with most old neighbours on either side; wiped from this line; most recently
 * wiped; at the leftmost place of the new wording; leftmost when it was wiped.
 *
 * @param sided old neighbours that stand where they stood, 0 to 2
 * @param known neighbours that stood beside it when it was wiped, on whichever side, 0 to 2
 */
record Return(
        int place, Ink ink, @Nullable Ink left, @Nullable Ink right, int sided, int known, boolean here)
        implements Comparable<Return> {
    private static final Comparator<Return> BEST_FIRST = Comparator.comparingInt((Return one) -> -one.sided)
            .thenComparingInt(one -> -one.known)
            .thenComparing(one -> !one.here)
            .thenComparing(one -> -one.ink.wiping().at())
            .thenComparingInt(Return::place)
            .thenComparingInt(one -> one.ink.wiping().place())
            .thenComparingInt(one -> one.ink.number);

    static Return to(Draft draft, int place, Ink ink) {
        Ink left = draft.at(place - 1);
        Ink right = draft.at(place + 1);
        Ink.Wiping old = ink.wiping();
        return new Return(
                place,
                ink,
                left,
                right,
                is(left, old.left()) + is(right, old.right()),
                isEither(left, old) + isEither(right, old),
                old.from().equals(draft.line.id));
    }

    private static int is(@Nullable Ink neighbour, @Nullable Ink old) {
        return neighbour != null && neighbour == old ? 1 : 0;
    }

    private static int isEither(@Nullable Ink neighbour, Ink.Wiping old) {
        return Math.max(is(neighbour, old.left()), is(neighbour, old.right()));
    }

    /** Whether its place is still open, and between the neighbours for which it was judged. */
    boolean isOf(Draft draft) {
        return draft.isNew(place) && draft.at(place - 1) == left && draft.at(place + 1) == right;
    }

    @Override
    public int compareTo(Return other) {
        return BEST_FIRST.compare(this, other);
    }
}
