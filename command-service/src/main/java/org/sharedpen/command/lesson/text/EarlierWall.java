package org.sharedpen.command.lesson.text;

import java.util.List;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.lesson.state.Line;

/**
 * What stands on the wall of an earlier lesson.
 *
 * @param isOfTheUnit whether it is another lesson of the same unit at all
 * @param version how many events that lesson has
 * @param lines its lines, from top to bottom
 */
public record EarlierWall(boolean isOfTheUnit, long version, List<Line> lines) {
    /** That of a lesson which is none of the unit. */
    public static final EarlierWall ELSEWHERE = new EarlierWall(false, 0, List.of());

    public EarlierWall {
        lines = List.copyOf(lines);
    }

    /** That of another lesson of the unit, as it is now. */
    public static EarlierWall of(LessonState lesson) {
        return new EarlierWall(true, lesson.version(), lesson.wall().lines());
    }
}
