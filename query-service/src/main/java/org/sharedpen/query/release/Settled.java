package org.sharedpen.query.release;

/** Decisions, and those of them that pupils settled: by a vote, by consensus, or one of them. */
record Settled(int byPupils, int total) {
    static final Settled NONE = new Settled(0, 0);
    private static final int ENOUGH = 2;

    Settled and(Settled other) {
        return new Settled(byPupils + other.byPupils, total + other.total);
    }

    /** Pupils settled at least half of two or more. */
    boolean isByPupils() {
        return total >= ENOUGH && 2 * byPupils >= total;
    }
}
