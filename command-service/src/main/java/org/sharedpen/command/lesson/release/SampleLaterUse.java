package org.sharedpen.command.lesson.release;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.LaterUseSampled;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;

/**
 * Independent writing is looked at for what its writer had meant to use.
 *
 * @param writer the pupil whose reflection it is, where that was known when the sample came
 */
public record SampleLaterUse(
        ReflectionId reflection,
        Text taskTitle,
        LocalDate date,
        Used used,
        Support support,
        @Nullable Text quote,
        @Nullable PupilId writer)
        implements Action {

    /** The same, when it is known whose reflection it is. */
    public SampleLaterUse by(@Nullable PupilId pupil) {
        return new SampleLaterUse(reflection, taskTitle, date, used, support, quote, pupil);
    }

    @Override
    public Admission admission() {
        return Admission.ONCE_OPENED;
    }

    @Override
    public List<Object> buildsOn() {
        return List.of(reflection);
    }

    @Override
    public List<PupilId> pupils() {
        return writer == null ? List.of() : List.of(writer);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return lesson.reflections()
                .pupil(reflection)
                .filter(pupil -> pupil.equals(writer))
                .map(Originator::pupil)
                .map(pupil -> Decision.record(new LaterUseSampled(
                        reflection,
                        context.seal(pupil, reflection, "task", taskTitle),
                        date,
                        used,
                        support,
                        context.sealGiven(pupil, reflection, "quote", quote))))
                .orElseGet(() -> Decision.refuse(Rule.REFLECTION_MUST_BE_KNOWN));
    }
}
