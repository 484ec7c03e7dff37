package org.sharedpen.query.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.participation.chance.AfterTalk;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.participation.chance.Hearings;

/**
 * A planned lesson and who took part in it.
 *
 * @param state {@code PLANNED} until it is opened
 * @param captureMode null until it is opened
 * @param offers contributions of pupils, the class and someone; a pair's once
 */
record Lesson(
        LessonId lessonId,
        String title,
        LocalDate date,
        String state,
        @Nullable CaptureMode captureMode,
        Set<PupilId> present,
        Set<PupilId> absent,
        int offers,
        Hearings hearings,
        Completeness completeness,
        AfterTalk afterTalk,
        List<Part> parts) {

    /** The pupils ever present: n of every measure. */
    int n() {
        return present.size();
    }

    /** What a pupil did; nothing where the pupil is not named in the lesson. */
    Part part(PupilId pupil) {
        return parts.stream()
                .filter(part -> part.pupilId().equals(pupil))
                .findFirst()
                .orElseGet(() -> Part.none(pupil));
    }

    /** Whether too few contributions have a name to count who was heard. */
    boolean isTooNameless() {
        return completeness.tooLow();
    }

    /** Whether it is a transcript of talk: talk is no hearing, so its silence says nothing of anyone. */
    boolean isTalkOnly() {
        return captureMode == CaptureMode.TRANSCRIBED;
    }

    /** How many different pupils were heard. */
    int heard() {
        return (int) parts.stream().filter(Part::heard).count();
    }

    /** The hearings of each pupil present, in no order that means anything. */
    int[] counts() {
        return present.stream().mapToInt(pupil -> part(pupil).hearings()).toArray();
    }
}
