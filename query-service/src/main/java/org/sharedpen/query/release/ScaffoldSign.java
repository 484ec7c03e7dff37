package org.sharedpen.query.release;

import java.util.List;
import org.sharedpen.events.LessonId;

/** A sign that the scaffold may have become a habit, with the lessons that it is read from. */
record ScaffoldSign(Sign sign, List<LessonId> lessonIds, String sentence) {
    /** What is looked at. */
    enum Sign {
        SHARED_MINUTES,
        QUIET_UPGRADES,
        PLANNED_LEVEL_FLAT,
        LATER_USE
    }
}
