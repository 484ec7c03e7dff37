package org.sharedpen.dashboard.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit as it was planned: its class, its text type, its lessons in order. */
public record UnitFrame(
        String unitId,
        String classId,
        String title,
        @Nullable String textType,
        boolean completed,
        @Nullable List<PlannedLesson> lessons) {

    public List<PlannedLesson> planned() {
        return lessons == null ? List.of() : lessons;
    }
}
