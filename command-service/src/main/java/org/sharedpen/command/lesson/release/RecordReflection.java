package org.sharedpen.command.lesson.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.ReflectionRecorded;

/** A pupil means to use one thing of this lesson: what a choice or an examination led to, a line, or a suggestion. */
public record RecordReflection(
        ReflectionId reflection,
        PupilId pupil,
        @Nullable ChoiceId choice,
        @Nullable ExaminationId examination,
        @Nullable LineId line,
        @Nullable ContributionId contribution,
        @Nullable Text words)
        implements Action {

    @Override
    public List<Object> makes() {
        return List.of(reflection);
    }

    @Override
    public List<Object> buildsOn() {
        return Action.given(choice, examination, line, contribution);
    }

    @Override
    public List<PupilId> pupils() {
        return List.of(pupil);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new ReflectionRecorded(
                reflection,
                pupil,
                choice,
                examination,
                line,
                contribution,
                context.sealGiven(Originator.pupil(pupil), reflection, "words", words)));
    }
}
