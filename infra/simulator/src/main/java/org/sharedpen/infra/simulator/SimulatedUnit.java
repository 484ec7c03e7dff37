package org.sharedpen.infra.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A unit that was recorded, and what is so of each of its lessons. */
public record SimulatedUnit(String unitId, List<LessonTruth> lessons) {

    /** Plans and records a unit of this kind for a class, and completes it. */
    public static SimulatedUnit record(Door teacher, String classId, UnitKind kind, int lessons, long seed) {
        Chance chance = new Chance(seed);
        UnitScript unit = new UnitScript(kind, Story.storm(), lessons, LocalDate.of(2025, 9, 8), chance);
        List<String> pupils = new ArrayList<>();
        for (JsonNode pupil : teacher.get("/api/classes/" + classId + "/pupils")) {
            pupils.add(pupil.path("pupilId").asString());
        }
        teacher.post("/api/units", unit.body(classId, "SCRIBING"));
        List<PlayedLesson> played = unit.play(new Classroom(pupils, chance), chance);
        new Recording(teacher).record(played);
        teacher.post("/api/units/" + unit.unitId() + "/completion", Map.of());
        return new SimulatedUnit(
                unit.unitId().toString(),
                played.stream().map(lesson -> Truth.of(lesson, pupils.size())).toList());
    }
}
