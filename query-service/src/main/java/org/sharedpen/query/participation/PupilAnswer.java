package org.sharedpen.query.participation;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.PupilId;

/**
 * One pupil's part in a lesson. A figure is null where the pupil was not there, or where counts are withheld.
 *
 * @param words words offered, a pair's shared equally
 * @param scribedWords words of the pupil's contributions ever written on the wall in this lesson
 * @param survivingWords of these, those that still stand; null where none was ever scribed
 * @param invited how often asked: invited, cold-called, by rotation, passed
 */
record PupilAnswer(
        PupilId pupilId,
        String displayName,
        boolean present,
        @Nullable Boolean heard,
        @Nullable Integer hearings,
        @Nullable Integer offers,
        @Nullable Integer reasons,
        @Nullable Double words,
        @Nullable Double scribedWords,
        @Nullable Double survivingWords,
        @Nullable Integer passes,
        @Nullable Integer invited,
        @Nullable Integer volunteered) {

    static PupilAnswer present(String name, Part part) {
        return new PupilAnswer(
                part.pupilId(),
                name,
                true,
                part.heard(),
                part.hearings(),
                part.offers(),
                part.reasons(),
                part.words(),
                part.scribedWords(),
                part.survivingWords(),
                part.passes(),
                part.invited(),
                part.volunteered());
    }

    static PupilAnswer absent(String name, PupilId pupil) {
        return uncounted(name, pupil, false, null);
    }

    /** A pupil who was heard, where it cannot be said how often. */
    static PupilAnswer heard(String name, PupilId pupil) {
        return uncounted(name, pupil, true, true);
    }

    private static PupilAnswer uncounted(String name, PupilId pupil, boolean present, @Nullable Boolean heard) {
        return new PupilAnswer(pupil, name, present, heard, null, null, null, null, null, null, null, null, null);
    }
}
