package org.sharedpen.command.lesson.action;

import java.util.List;
import java.util.Optional;
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

    /** The rule that is broken where one of these pupils is not in the class. */
    public Optional<Rule> strangers(List<PupilId> pupils, Attendance attendance) {
        return pupils.stream().allMatch(pupil -> includes(pupil, attendance))
                ? Optional.empty()
                : Optional.of(Rule.PUPIL_MUST_BE_IN_CLASS);
    }

    /** Whether something in this lesson may be said of the pupil: one who left still was in the lessons before. */
    private boolean includes(PupilId pupil, Attendance attendance) {
        return enrolled.contains(pupil) || (left.contains(pupil) && attendance.wasListed(pupil));
    }
}
