package org.sharedpen.command.lesson.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.Seen;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineMoved;

/** A line moves behind another, or to the front. */
public record MoveLine(Seen line, @Nullable LineId after) implements Action {

    @Override
    public Admission admission() {
        return Admission.ALSO_LATE;
    }

    @Override
    public List<Object> buildsOn() {
        return Action.given(line.lineId(), after);
    }

    @Override
    public List<Seen> seen() {
        return List.of(line);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        if (line.lineId().equals(after)) {
            return Decision.refuse(Rule.LINE_MUST_NOT_FOLLOW_ITSELF);
        }
        return lesson.wall().stands(line.lineId(), after)
                ? Decision.withoutEffect()
                : Decision.record(new LineMoved(line.lineId(), after));
    }
}
