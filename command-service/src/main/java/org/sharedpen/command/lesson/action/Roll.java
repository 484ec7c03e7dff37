package org.sharedpen.command.lesson.action;

import java.util.Set;
import org.sharedpen.command.lesson.state.Attendance;
import org.sharedpen.events.PupilId;

/**
 * The class as the roster knows it now.
 *
 * @param enrolled who is in the class
 * @param left who was, and is still known to the school
 */
public record Roll(Set<PupilId> enrolled, Set<PupilId> left) {
    public Roll {
        enrolled = Set.copyOf(enrolled);
        left = Set.copyOf(left);
    }

    /** Whether something in this lesson may be said of the pupil: one who left still was in the lessons before. */
    boolean includes(PupilId pupil, Attendance attendance) {
        return enrolled.contains(pupil) || (left.contains(pupil) && attendance.wasListed(pupil));
    }
}
