package org.sharedpen.query.unit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.LessonReplanned;
import org.sharedpen.events.UnitCompleted;
import org.sharedpen.events.UnitEvent;
import org.sharedpen.events.UnitPlanned;

/** A unit as its events have it: what it is about, and its lessons in order. */
final class UnitPlan {
    private final Map<LessonId, PlannedLesson> lessons = new LinkedHashMap<>();
    private @Nullable UnitPlanned unit;
    private boolean completed;

    UnitPlan with(UnitEvent event) {
        if (event instanceof UnitPlanned planned) {
            unit = planned;
        } else if (event instanceof LessonPlanned planned) {
            lessons.put(planned.lessonId(), PlannedLesson.of(planned));
        } else if (event instanceof LessonReplanned replanned) {
            lessons.computeIfPresent(replanned.lessonId(), (id, lesson) -> lesson.replanned(replanned));
        } else if (event instanceof UnitCompleted) {
            completed = true;
        }
        return this;
    }

    /** A unit's stream begins with its plan. */
    UnitPlanned unit() {
        return Objects.requireNonNull(unit);
    }

    boolean completed() {
        return completed;
    }

    Iterable<PlannedLesson> lessons() {
        return lessons.values();
    }
}
