package org.sharedpen.command.lesson.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SettledBy;

/**
 * The class is done looking at a line.
 *
 * @param settledBy who decided; of a reworked line it is always known
 * @param decider whoever of those who decided can be named
 */
public record CloseExamination(
        ExaminationId examination,
        ExaminationOutcome outcome,
        @Nullable SettledBy settledBy,
        @Nullable Originator decider)
        implements Action {

    @Override
    public List<Object> buildsOn() {
        return List.of(examination);
    }

    @Override
    public List<PupilId> pupils() {
        return decider == null ? List.of() : decider.pupilIds();
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return lesson.examinations().isClosed(examination)
                ? Decision.refuse(Rule.EXAMINATION_MUST_NOT_BE_CLOSED)
                : Decision.record(new ExaminationClosed(examination, outcome, settledBy, decider));
    }
}
