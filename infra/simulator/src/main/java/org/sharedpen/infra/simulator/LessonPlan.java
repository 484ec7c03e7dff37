package org.sharedpen.infra.simulator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One lesson that is going to be played.
 *
 * @param number from 1
 */
record LessonPlan(UUID lessonId, int number, LocalDate date, Manner manner, Story.Chapter chapter) {

    /** Words first; how sentences open from the fourth lesson on. */
    String craftFocus() {
        return number < 4 ? "VOCABULARY" : "SENTENCE_OPENINGS";
    }

    /** The same, as the interface takes it. */
    Map<String, Object> body(String protocol) {
        Map<String, Object> lesson = new LinkedHashMap<>();
        lesson.put("lessonId", lessonId);
        lesson.put("title", chapter.title());
        lesson.put("date", date);
        lesson.put("plannedLevel", manner.release().plannedLevel());
        lesson.put("protocol", protocol);
        lesson.put("craftFocus", craftFocus());
        return lesson;
    }
}
