package org.sharedpen.query.authorship.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A run of waiting tokens that new ones equal, from {@code start} in the new wording on; the best comes first. */
record Run(int start, List<Ink> inks, boolean here, long wipedAt) implements Comparable<Run> {
    static final int SHORTEST = 3;

    private static final Comparator<Run> BEST_FIRST = Comparator.comparingInt((Run run) -> -run.inks.size())
            .thenComparing(run -> !run.here)
            .thenComparing(run -> -run.wipedAt)
            .thenComparingInt(Run::start)
            .thenComparingInt(run -> run.inks.get(0).wiping().place())
            .thenComparing(Run::numbers, Arrays::compare);

    static Run of(int start, Ink[] path, int length, boolean here) {
        List<Ink> inks = List.of(Arrays.copyOf(path, length));
        long wipedAt = 0;
        for (Ink ink : inks) {
            wipedAt = Math.max(wipedAt, ink.wiping().at());
        }
        return new Run(start, inks, here, wipedAt);
    }

    private int[] numbers() {
        return inks.stream().mapToInt(ink -> ink.number).toArray();
    }

    boolean fits(Draft draft) {
        for (int at = 0; at < inks.size(); at++) {
            if (!draft.isNew(start + at) || !inks.get(at).waits()) {
                return false;
            }
        }
        return true;
    }

    void takeBack(Draft draft) {
        for (int at = 0; at < inks.size(); at++) {
            draft.takeBack(start + at, inks.get(at));
        }
    }

    @Override
    public int compareTo(Run other) {
        return BEST_FIRST.compare(this, other);
    }
}
