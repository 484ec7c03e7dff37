package org.sharedpen.command.lesson.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.VariationSampled;

/** A pupil's own text is looked at beside the class text. */
public record SampleVariation(
        PupilId pupil,
        Divergence divergence,
        @Nullable Text text,
        @Nullable LineId line) implements Action {

    @Override
    public List<Object> buildsOn() {
        return Action.given(line);
    }

    @Override
    public List<PupilId> pupils() {
        return List.of(pupil);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new VariationSampled(
                pupil,
                divergence,
                text == null ? 0 : text.words(),
                context.sealGiven(Originator.pupil(pupil), pupil, "variation", text),
                line));
    }
}
