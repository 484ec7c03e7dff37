package org.sharedpen.query.release;

import org.sharedpen.query.balance.measure.Gauge;

/** Decisions, and those of them that pupils settled: by a vote, by consensus, or one of them. */
record Settled(int byPupils, int total) {
    static final Settled NONE = new Settled(0, 0);
    private static final int ENOUGH = 2;

    static Settled of(Gauge decisions) {
        return new Settled(Math.toIntExact(decisions.pupil()), Math.toIntExact(decisions.total()));
    }

    Settled and(Settled other) {
        return new Settled(byPupils + other.byPupils, total + other.total);
    }

    /** Pupils settled at least half of two or more. */
    boolean isByPupils() {
        return total >= ENOUGH && 2 * byPupils >= total;
    }
}
