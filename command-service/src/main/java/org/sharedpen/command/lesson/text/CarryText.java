package org.sharedpen.command.lesson.text;

import java.util.List;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.lesson.state.Line;
import org.sharedpen.command.lesson.state.Wall;
import org.sharedpen.events.CarriedLine;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.TextCarried;

/**
 * Lines of an earlier lesson come along, behind what stands here.
 *
 * @param lines those that are wanted; all of them where none is named
 * @param earlier what that lesson has on its wall
 */
public record CarryText(LessonId from, List<LineId> lines, EarlierWall earlier) implements Action {
    public CarryText {
        lines = List.copyOf(lines);
    }

    /** What was asked for, when that lesson has been looked at. */
    public CarryText with(EarlierWall wall) {
        return new CarryText(from, lines, wall);
    }

    @Override
    public List<Object> makes() {
        return lines.isEmpty()
                ? earlier.lines().stream().<Object>map(Line::lineId).toList()
                : List.copyOf(lines);
    }

    @Override
    public boolean isTaken(Object id, LessonState lesson) {
        return !lesson.wall().mayCome((LineId) id);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        if (!earlier.isOfTheUnit()) {
            return Decision.refuse(Rule.LESSON_MUST_BE_ANOTHER_OF_THE_UNIT);
        }
        if (earlier.lines().isEmpty()) {
            return Decision.refuse(Rule.SOMETHING_MUST_STAND_THERE);
        }
        Wall wall = lesson.wall();
        List<CarriedLine> carried = earlier.lines().stream()
                .filter(line -> lines.isEmpty() || lines.contains(line.lineId()))
                .map(line -> new CarriedLine(line.lineId(), wall.versionOfComing(line.lineId()), line.text()))
                .toList();
        return carried.size() < lines.size()
                ? Decision.refuse(Rule.LINE_MUST_STAND)
                : Decision.record(new TextCarried(from, earlier.version(), carried));
    }
}
