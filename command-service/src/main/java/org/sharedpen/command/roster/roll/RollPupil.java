package org.sharedpen.command.roster.roll;

import org.sharedpen.events.PupilId;

/** A pupil as they are stored: an id for the log, a name for people. */
public record RollPupil(PupilId id, Origin origin, String sourceId, String givenName, String familyName) {
    @Override
    public String toString() {
        return id.toString(); // a name must not find its way into a log
    }
}
