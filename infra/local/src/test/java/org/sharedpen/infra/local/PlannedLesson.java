package org.sharedpen.infra.local;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.infra.simulator.Door;

/** A fresh lesson of a fresh unit of the demo class. */
final class PlannedLesson {
    private PlannedLesson() {}

    static String in(Door teacher) {
        String classId = teacher.get("/api/classes").path(0).path("classId").asString();
        String lessonId = UUID.randomUUID().toString();
        teacher.post(
                "/api/units",
                Map.of(
                        "unitId",
                        UUID.randomUUID(),
                        "classId",
                        classId,
                        "title",
                        "A unit for a test",
                        "textType",
                        "RECOUNT",
                        "lessons",
                        List.of(Map.of(
                                "lessonId", lessonId,
                                "title", "A lesson for a test",
                                "date", "2026-10-05",
                                "plannedLevel", 2,
                                "protocol", "SCRIBING",
                                "craftFocus", "VOCABULARY"))));
        return lessonId;
    }
}
