package org.sharedpen.command.lesson.text;

import java.util.List;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Seen;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.LineRemoved;

/** A line is wiped off the wall. */
public record RemoveLine(Seen line) implements Action {

    @Override
    public Admission admission() {
        return Admission.ALSO_LATE;
    }

    @Override
    public List<Object> buildsOn() {
        return List.of(line.lineId());
    }

    @Override
    public List<Seen> seen() {
        return List.of(line);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new LineRemoved(line.lineId()));
    }
}
