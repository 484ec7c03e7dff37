package org.sharedpen.query.balance.tally;

import org.sharedpen.events.Originator;

/** The two sides of a balance: a pair, the class and someone are pupils; a model text is on neither side. */
record Sides(int pupil, int total) {
    static final Sides NONE = new Sides(0, 0);

    Sides and(Originator originator) {
        return and(originator, 1);
    }

    Sides and(Originator originator, int weight) {
        return switch (originator.kind()) {
            case SOURCE -> this;
            case TEACHER -> new Sides(pupil, total + weight);
            default -> new Sides(pupil + weight, total + weight);
        };
    }
}
