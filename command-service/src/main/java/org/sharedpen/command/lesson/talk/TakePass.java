package org.sharedpen.command.lesson.talk;

import java.util.List;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.PupilId;

/** A pupil was asked, and passes. */
public record TakePass(PupilId pupil) implements Action {

    @Override
    public Admission admission() {
        return Admission.ALSO_LATE;
    }

    @Override
    public List<PupilId> pupils() {
        return List.of(pupil);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new PassTaken(pupil));
    }
}
