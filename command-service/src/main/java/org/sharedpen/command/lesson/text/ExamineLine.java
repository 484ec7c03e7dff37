package org.sharedpen.command.lesson.text;

import java.util.List;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineId;

/** The class looks closely at a line. */
public record ExamineLine(ExaminationId examination, LineId line, ExaminationQuestion question) implements Action {

    @Override
    public List<Object> makes() {
        return List.of(examination);
    }

    @Override
    public List<Object> buildsOn() {
        return List.of(line);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new LineExamined(examination, line, question));
    }
}
