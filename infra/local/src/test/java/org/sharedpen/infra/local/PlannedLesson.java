package org.sharedpen.infra.local;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

/** A fresh lesson of a fresh unit. */
record PlannedLesson(String classId, String unitId, String lessonId) {

    /** Plans one for the class that the teacher teaches, and waits until it can be read. */
    static PlannedLesson in(Door teacher) {
        String classId = teacher.get("/api/classes").path(0).path("classId").asString();
        PlannedLesson lesson = new PlannedLesson(
                classId, UUID.randomUUID().toString(), UUID.randomUUID().toString());
        String position = teacher.post("/api/units", unit(lesson.unitId(), classId, lesson.lessonId()))
                .path("position")
                .asString();
        teacher.get("/api/units/" + lesson.unitId() + "?after=" + position);
        return lesson;
    }

    static Map<String, Object> unit(String unitId, String classId, String lessonId) {
        return Map.of(
                "unitId",
                unitId,
                "classId",
                classId,
                "title",
                "A unit for a test",
                "textType",
                "RECOUNT",
                "lessons",
                List.of(lesson(lessonId)));
    }

    private static Map<String, Object> lesson(String lessonId) {
        return Map.of(
                "lessonId", lessonId,
                "title", "A lesson for a test",
                "date", "2026-10-05",
                "plannedLevel", 2,
                "protocol", "SCRIBING",
                "craftFocus", "VOCABULARY");
    }

    /** Opens it and writes one line. */
    static void record(Door door, String lessonId) {
        open(door, lessonId);
        write(door, lessonId, "The boat lurched.");
    }

    static void open(Door door, String lessonId) {
        send(door, lessonId, Map.of("type", "open-lesson", "absentPupilIds", List.of(), "captureMode", "LIVE"));
    }

    /** Writes one more line. */
    static void write(Door door, String lessonId, String text) {
        send(door, lessonId, line(text));
    }

    /** One more line, in words of the class together. */
    static void dictate(Door door, String lessonId, String text) {
        Map<String, Object> written = new HashMap<>(line(text));
        written.put("originator", Map.of("kind", "CLASS"));
        send(door, lessonId, written);
    }

    /** Opens a choice. */
    static void ask(Door door, String lessonId, String question) {
        send(door, lessonId, Map.of("type", "open-choice", "choiceId", UUID.randomUUID(), "question", question));
    }

    /** Changes the first line. */
    void revise(Door door, String text) {
        JsonNode line = read(door, "/text").at("/lines/0");
        send(
                door,
                lessonId,
                Map.of(
                        "type",
                        "revise-line",
                        "lineId",
                        line.path("lineId").asString(),
                        "baseVersion",
                        line.path("version").asInt(),
                        "text",
                        text));
    }

    static void close(Door door, String lessonId) {
        send(door, lessonId, Map.of("type", "close-lesson"));
        door.get("/api/lessons/" + lessonId + "?after=3");
    }

    /** One more lesson of the same unit; answers its id. */
    String andAnother(Door teacher) {
        String another = UUID.randomUUID().toString();
        String position = teacher.post("/api/units/" + unitId + "/lessons", lesson(another))
                .path("position")
                .asString();
        teacher.get("/api/units/" + unitId + "?after=" + position);
        return another;
    }

    /** A part of the lesson as soon as it shows everything that was acknowledged. */
    JsonNode read(Door reader, String part) {
        String version = reader.post("/api/lessons/" + lessonId + "/actions", nothing())
                .path("version")
                .asString();
        return reader.get("/api/lessons/" + lessonId + part + "?after=" + version);
    }

    /** The lines as they stand. */
    List<String> texts(Door reader) {
        List<String> texts = new ArrayList<>();
        read(reader, "/text")
                .path("lines")
                .forEach(line -> texts.add(line.path("text").asString()));
        return texts;
    }

    private static Map<String, Object> line(String text) {
        return Map.of("type", "scribe-line", "lineId", UUID.randomUUID(), "text", text);
    }

    /** A batch that changes nothing; its answer says how far the lesson goes. */
    static Map<String, Object> nothing() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Map<String, Object> unknown = Map.of(
                "actionId",
                UUID.randomUUID(),
                "type",
                "void-action",
                "occurredAt",
                now,
                "targetActionId",
                UUID.randomUUID());
        return Map.of("sentAt", now, "actions", List.of(unknown));
    }

    @SafeVarargs
    private static void send(Door door, String lessonId, Map<String, Object>... actions) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<String, Object> action : actions) {
            Map<String, Object> whole = new HashMap<>(action);
            whole.put("actionId", UUID.randomUUID());
            whole.put("occurredAt", now);
            all.add(whole);
        }
        door.post("/api/lessons/" + lessonId + "/actions", Map.of("sentAt", now, "actions", all));
    }
}
