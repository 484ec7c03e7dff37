package org.sharedpen.query.participation.chance;

import org.jspecify.annotations.Nullable;

/**
 * One pupil over the lessons that the pupil attended.
 *
 * @param hearings Σ x_i, the hearings of the pupil
 * @param expected Σ E_i with E_i = (N1 + 2·N2 + 3·N3)/n, the hearings that an even share would give; n are the pupils
 *     present in that lesson
 * @param missing Π (1−1/n)^N1 (1−2/n)^N2 (1−3/n)^N3, the probability that chance leaves the pupil out of all of them
 */
public record OverLessons(int hearings, double expected, double missing) {
    public static final OverLessons NONE = new OverLessons(0, 0, 1);
    private static final double ENOUGH = 3;
    private static final double LEVEL = 0.05;

    /** These lessons and one more that the pupil attended, with n present. */
    public OverLessons and(int heard, Hearings lesson, int n) {
        return new OverLessons(hearings + heard, expected + (double) lesson.named() / n, missing * lesson.missing(n));
    }

    /** The heard index Σ x_i / Σ E_i: 1 is an even share, 0 and upwards; null while fewer than three are expected. */
    public @Nullable Double heardIndex() {
        return expected < ENOUGH ? null : hearings / expected;
    }

    /**
     * Whether chance is no explanation for the silence: no hearing at all, and a probability of that under 5 %/n.
     *
     * @param n the pupils ever present in the unit, since so many are looked at
     */
    public boolean persistentlyUnheard(int n) {
        return hearings == 0 && missing < LEVEL / n;
    }
}
