package org.sharedpen.infra.benchmarks;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

/** A lesson of the demo class that a browser looks at while it is recorded. */
record SeenLesson(String classId, String lessonId, String code) {

    static SeenLesson planned(Door teacher) {
        String classId = teacher.get("/api/classes").path(0).path("classId").asString();
        String code = teacher.get("/api/classes/" + classId + "/pupils")
                .path(0)
                .path("code")
                .asString();
        String unitId = UUID.randomUUID().toString();
        String lessonId = UUID.randomUUID().toString();
        Map<String, Object> lesson = Map.of(
                "lessonId", lessonId,
                "title", "A lively lesson",
                "date", "2026-10-05",
                "plannedLevel", 2,
                "protocol", "SCRIBING",
                "craftFocus", "VOCABULARY");
        String position = teacher.post(
                        "/api/units",
                        Map.of(
                                "unitId",
                                unitId,
                                "classId",
                                classId,
                                "title",
                                "A unit",
                                "textType",
                                "RECOUNT",
                                "lessons",
                                List.of(lesson)))
                .path("position")
                .asString();
        teacher.get("/api/units/" + unitId + "?after=" + position);
        return new SeenLesson(classId, lessonId, code);
    }

    /** One that has begun, with a first line. */
    static SeenLesson opened(Door teacher) {
        SeenLesson lesson = planned(teacher);
        lesson.send(teacher, Map.of("type", "open-lesson", "captureMode", "LIVE", "absentPupilIds", List.of()));
        lesson.write(teacher, "The first line.");
        return lesson;
    }

    /** Writes one line through the interface; answers when that was acknowledged, by the clock of this machine. */
    long write(Door teacher, String text) {
        send(teacher, Map.of("type", "scribe-line", "lineId", UUID.randomUUID(), "text", text));
        return System.currentTimeMillis();
    }

    private void send(Door teacher, Map<String, Object> what) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Map<String, Object> action = new HashMap<>(what);
        action.put("actionId", UUID.randomUUID());
        action.put("occurredAt", now);
        teacher.post("/api/lessons/" + lessonId + "/actions", Map.of("sentAt", now, "actions", List.of(action)));
    }

    /** The pages of the demo school, by what they are. */
    static Map<String, String> pages(Door teacher) {
        String classId = teacher.get("/api/classes").path(0).path("classId").asString();
        JsonNode units = teacher.get("/api/units?classId=" + classId);
        JsonNode unit = units.valueStream()
                .filter(each -> each.path("completed").asBoolean())
                .findFirst()
                .orElseThrow();
        String of = "/units/" + unit.path("unitId").asString();
        String lesson = "/lessons/" + unit.at("/lessons/3/lessonId").asString();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("My classes", "/");
        pages.put("Unit", of);
        pages.put("Participation", of + "/participation");
        pages.put("Next lesson", of + "/next-lesson");
        pages.put("Lesson", lesson);
        pages.put("Record a lesson", lesson + "/capture");
        return pages;
    }
}
