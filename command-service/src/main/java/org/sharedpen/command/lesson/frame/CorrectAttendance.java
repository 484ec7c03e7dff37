package org.sharedpen.command.lesson.frame;

import java.util.List;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.AttendanceCorrected;
import org.sharedpen.events.PupilId;

/** A pupil is there after all, or is not. */
public record CorrectAttendance(PupilId pupil, boolean present) implements Action {

    @Override
    public List<PupilId> pupils() {
        return List.of(pupil);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return lesson.attendance().isPresent(pupil) == present
                ? Decision.withoutEffect()
                : Decision.record(new AttendanceCorrected(pupil, present));
    }
}
