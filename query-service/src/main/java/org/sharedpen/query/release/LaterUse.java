package org.sharedpen.query.release;

/**
 * How far what pupils meant to use was found in their independent writing: counts over reflections that stand.
 *
 * @param intended reflections, one for each pupil and lesson
 * @param sampled of these, those that were looked at
 * @param used of the sampled, those that were used by the latest look
 * @param usedWithLittle of the used, those with no support, a prompt or a clue
 */
record LaterUse(int intended, int sampled, int used, int usedWithLittle) {
    static final LaterUse NONE = new LaterUse(0, 0, 0, 0);

    /** From how many samples on a share of them says something. */
    static final int ENOUGH = 10;

    LaterUse and(LaterUse other) {
        return new LaterUse(
                intended + other.intended,
                sampled + other.sampled,
                used + other.used,
                usedWithLittle + other.usedWithLittle);
    }

    boolean enough() {
        return sampled >= ENOUGH;
    }

    /** At least 40 % used; with fewer than ten samples nothing is asked of them. */
    boolean leavesTheWayOpen() {
        return !enough() || 5 * used >= 2 * sampled;
    }

    /** Ten samples or more, at least half of them used with no more than a clue. */
    boolean carriesAlone() {
        return enough() && 2 * usedWithLittle >= sampled;
    }

    /** Ten samples or more, under 25 % used. */
    boolean isLittle() {
        return enough() && 4 * used < sampled;
    }
}
