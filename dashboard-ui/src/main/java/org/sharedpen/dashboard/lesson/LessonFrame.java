package org.sharedpen.dashboard.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson as it was planned and how it ran. */
public record LessonFrame(
        String lessonId,
        @Nullable String unitId,
        @Nullable String classId,
        @Nullable String title,
        @Nullable String date,
        @Nullable Integer plannedLevel,
        @Nullable Integer enactedLevel,
        @Nullable String protocol,
        @Nullable String craftFocus,
        @Nullable String captureMode,
        @Nullable String state,
        @Nullable List<Segment> segments) {

    /** A stretch of the lesson; an open one has its minutes so far, or none. */
    public record Segment(@Nullable String kind, @Nullable Double minutes) {

        public double length() {
            return minutes == null ? 0 : minutes;
        }
    }

    public boolean isOpen() {
        return "OPEN".equals(state);
    }

    /** Whether something may still be recorded in it as it is held. */
    public boolean goesOn() {
        return isOpen() || "PLANNED".equals(state);
    }

    public boolean wasHeld() {
        return isOpen() || "CLOSED".equals(state);
    }

    /** Whether it holds talk alone, from a transcript. */
    public boolean isTalk() {
        return "TRANSCRIBED".equals(captureMode);
    }

    public List<Segment> timed() {
        return segments == null
                ? List.of()
                : segments.stream().filter(each -> each.length() > 0).toList();
    }
}
