package org.sharedpen.query.authorship.ledger;

import java.util.Arrays;
import java.util.Comparator;

/** A run of waiting tokens that new ones equal, from {@code start} in the new wording on; the best comes first. */
record Run(int start, Ink[] inks, boolean here, long wipedAt) implements Comparable<Run> {
    static final int SHORTEST = 3;

    private static final Comparator<Run> BEST_FIRST = Comparator.comparingInt((Run run) -> -run.inks.length)
            .thenComparing(run -> !run.here)
            .thenComparing(run -> -run.wipedAt)
            .thenComparingInt(Run::start)
            .thenComparingInt(run -> run.inks[0].wiping().place())
            .thenComparing(run -> run.inks, (one, other) -> Arrays.compare(one, other, comparingNumbers()));

    static Run of(int start, Ink[] path, int length, boolean here) {
        Ink[] inks = Arrays.copyOf(path, length);
        long wipedAt = 0;
        for (Ink ink : inks) {
            wipedAt = Math.max(wipedAt, ink.wiping().at());
        }
        return new Run(start, inks, here, wipedAt);
    }

    private static Comparator<Ink> comparingNumbers() {
        return Comparator.comparingInt(ink -> ink.number);
    }

    boolean fits(Draft draft) {
        for (int at = 0; at < inks.length; at++) {
            if (!draft.isNew(start + at) || !inks[at].waits()) {
                return false;
            }
        }
        return true;
    }

    void takeBack(Draft draft) {
        for (int at = 0; at < inks.length; at++) {
            draft.takeBack(start + at, inks[at]);
        }
    }

    @Override
    public int compareTo(Run other) {
        return BEST_FIRST.compare(this, other);
    }
}
