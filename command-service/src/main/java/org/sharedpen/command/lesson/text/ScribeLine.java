package org.sharedpen.command.lesson.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;

/** Someone writes a line on the wall: behind another, or last. */
public record ScribeLine(
        LineId line,
        @Nullable LineId after,
        Text text,
        List<ContributionId> contributions,
        Originator originator,
        Originator scribe)
        implements Action {
    public ScribeLine {
        contributions = List.copyOf(contributions);
    }

    @Override
    public Admission admission() {
        return Admission.ALSO_LATE;
    }

    @Override
    public List<Object> makes() {
        return List.of(line);
    }

    @Override
    public List<Object> buildsOn() {
        return Stream.concat(contributions.stream(), Action.given(after).stream())
                .toList();
    }

    @Override
    public List<PupilId> pupils() {
        return Stream.of(originator, scribe)
                .flatMap(who -> who.pupilIds().stream())
                .toList();
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new LineScribed(
                line, after, text.value(), originator, scribe, Links.between(contributions, text, lesson, context)));
    }
}
