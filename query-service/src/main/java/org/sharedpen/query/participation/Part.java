package org.sharedpen.query.participation;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.PupilId;

/**
 * A pupil's part in a lesson. Words are in sixths, since a pair's or trio's are shared equally.
 *
 * @param wordSixths words offered
 * @param scribedSixths words of the pupil's contributions ever written on the wall in this lesson
 * @param standingSixths of these, the words that still stand
 */
record Part(
        PupilId pupilId,
        int hearings,
        int offers,
        int reasons,
        int passes,
        int invited,
        int volunteered,
        int wordSixths,
        int scribedSixths,
        int standingSixths) {
    private static final double SIXTHS = 6;

    static Part none(PupilId pupil) {
        return new Part(pupil, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    boolean heard() {
        return hearings > 0;
    }

    double words() {
        return wordSixths / SIXTHS;
    }

    double scribedWords() {
        return scribedSixths / SIXTHS;
    }

    /** Undefined where none was ever scribed. */
    @Nullable
    Double survivingWords() {
        return scribedSixths == 0 ? null : standingSixths / SIXTHS;
    }
}
