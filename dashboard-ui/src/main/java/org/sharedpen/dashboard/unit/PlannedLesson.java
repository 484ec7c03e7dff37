package org.sharedpen.dashboard.unit;

import org.jspecify.annotations.Nullable;

/** A lesson of the plan. */
public record PlannedLesson(
        String lessonId,
        String title,
        @Nullable String date,
        @Nullable Integer plannedLevel,
        @Nullable String protocol,
        @Nullable String craftFocus,
        @Nullable String state) {

    /** Whether it has begun; its plan is then what it is held against. */
    public boolean isOpened() {
        return "OPEN".equals(state) || "CLOSED".equals(state);
    }
}
