package org.sharedpen.dashboard.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.unit.PlannedLesson;
import org.springframework.util.MultiValueMap;

/** A lesson as a form has it, word for word; what it means is for the service to judge. */
record LessonEntry(
        String lessonId, String title, String date, String plannedLevel, String protocol, String craftFocus) {

    static LessonEntry blank() {
        return new LessonEntry(Ids.next(), "", "", "1", "SCRIBING", "SENTENCE_OPENINGS");
    }

    /** The one of this number among those that a form sent. */
    static LessonEntry of(MultiValueMap<String, String> fields, int number) {
        return new LessonEntry(
                at(fields, "lessonId", number),
                at(fields, "lessonTitle", number).strip(),
                at(fields, "date", number),
                at(fields, "plannedLevel", number),
                at(fields, "protocol", number),
                at(fields, "craftFocus", number));
    }

    static LessonEntry of(PlannedLesson lesson) {
        return new LessonEntry(
                lesson.lessonId(),
                lesson.title(),
                text(lesson.date()),
                text(lesson.plannedLevel()),
                text(lesson.protocol()),
                text(lesson.craftFocus()));
    }

    Map<String, Object> asBody() {
        Map<String, Object> body = new LinkedHashMap<>(plan());
        body.put("lessonId", lessonId);
        body.put("title", title);
        return body;
    }

    /** What of the plan is otherwise than it was. */
    Map<String, Object> changedFrom(LessonEntry was) {
        Map<String, Object> changed = new LinkedHashMap<>(plan());
        changed.entrySet().removeAll(was.plan().entrySet());
        return changed;
    }

    private Map<String, Object> plan() {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("date", date);
        plan.put("plannedLevel", plannedLevel.matches("[0-9]") ? Integer.valueOf(plannedLevel) : plannedLevel);
        plan.put("protocol", protocol);
        plan.put("craftFocus", craftFocus);
        return plan;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String at(MultiValueMap<String, String> fields, String name, int number) {
        List<String> values = fields.getOrDefault(name, List.of());
        return number < values.size() && values.get(number) != null ? values.get(number) : "";
    }
}
