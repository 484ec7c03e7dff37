package org.sharedpen.command.roster.roll;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ClassId;

/**
 * That a teacher teaches a class.
 *
 * @param sourceId the enrolment's id in OneRoster, by which a delta takes it away
 */
public record RollDuty(
        ClassId classId, String rosterUserId, @Nullable String sourceId) {
    record Key(ClassId classId, String rosterUserId) {}

    Key key() {
        return new Key(classId, rosterUserId);
    }
}
