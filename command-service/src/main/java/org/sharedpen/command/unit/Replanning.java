package org.sharedpen.command.unit;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.LessonReplanned;

/** A lesson's plan and the changes to it. */
final class Replanning {
    private Replanning() {}

    static LessonPlanned apply(LessonPlanned was, LessonReplanned change) {
        return new LessonPlanned(
                was.unitId(),
                was.classId(),
                was.lessonId(),
                was.title(),
                or(change.date(), was.date()),
                or(change.plannedLevel(), was.plannedLevel()),
                or(change.protocol(), was.protocol()),
                or(change.craftFocus(), was.craftFocus()));
    }

    private static <T> T or(@Nullable T changed, T was) {
        return changed == null ? was : changed;
    }
}
