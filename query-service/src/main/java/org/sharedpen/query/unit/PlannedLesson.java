package org.sharedpen.query.unit;

import java.time.LocalDate;
import java.util.Objects;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.LessonReplanned;
import org.sharedpen.events.Protocol;

/** A lesson as its unit has it planned. */
record PlannedLesson(
        LessonId lessonId, String title, LocalDate date, int plannedLevel, Protocol protocol, CraftFocus craftFocus) {

    static PlannedLesson of(LessonPlanned plan) {
        return new PlannedLesson(
                plan.lessonId(), plan.title(), plan.date(), plan.plannedLevel(), plan.protocol(), plan.craftFocus());
    }

    /** What the new plan does not say stays as it was. */
    PlannedLesson replanned(LessonReplanned plan) {
        return new PlannedLesson(
                lessonId,
                title,
                Objects.requireNonNullElse(plan.date(), date),
                Objects.requireNonNullElse(plan.plannedLevel(), plannedLevel),
                Objects.requireNonNullElse(plan.protocol(), protocol),
                Objects.requireNonNullElse(plan.craftFocus(), craftFocus));
    }
}
