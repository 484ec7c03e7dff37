package org.sharedpen.command.roster.roll;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;

/**
 * A pupil's place in a class.
 *
 * @param enrolled false for who has gone; the place and its code wait for them
 * @param sourceId the enrolment's id in OneRoster, by which a delta takes it away
 */
public record RollPlace(
        ClassId classId,
        PupilId pupil,
        String code,
        boolean enrolled,
        @Nullable String sourceId) {

    RollPlace left() {
        return new RollPlace(classId, pupil, code, false, sourceId);
    }
}
