package org.sharedpen.command.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans as a client sends them. */
public final class Plan {
    private Plan() {}

    public static Map<String, Object> unit(UUID unit, UUID theClass, UUID... lessons) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("unitId", unit);
        plan.put("classId", theClass);
        plan.put("title", "The wolf");
        plan.put("textType", "NARRATIVE");
        plan.put(
                "lessons",
                new ArrayList<>(Arrays.stream(lessons).map(Plan::lesson).toList()));
        return plan;
    }

    public static Map<String, Object> lesson(UUID lesson) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("lessonId", lesson);
        plan.put("title", "The opening");
        plan.put("date", "2026-03-02");
        plan.put("plannedLevel", 2);
        plan.put("protocol", "SCRIBING");
        plan.put("craftFocus", "VOCABULARY");
        return plan;
    }

    /** The same with one field otherwise. */
    public static Map<String, Object> with(Map<String, Object> plan, String field, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(plan);
        other.put(field, value);
        return other;
    }

    public static Map<String, Object> without(Map<String, Object> plan, String field) {
        Map<String, Object> other = new LinkedHashMap<>(plan);
        other.remove(field);
        return other;
    }

    public static Map<String, Object> withLessons(Map<String, Object> plan, Object... lessons) {
        return with(plan, "lessons", List.of(lessons));
    }
}
