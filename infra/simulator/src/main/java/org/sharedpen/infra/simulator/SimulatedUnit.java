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
        SimulatedUnit unit = record(teacher, classId, kind, lessons, lessons, seed);
        teacher.post("/api/units/" + unit.unitId() + "/completion", Map.of());
        return unit;
    }

    /** The same before its last lesson. */
    public static SimulatedUnit underWay(Door teacher, String classId, UnitKind kind, int lessons, long seed) {
        return record(teacher, classId, kind, lessons, lessons - 1, seed);
    }

    private static SimulatedUnit record(Door teacher, String classId, UnitKind kind, int lessons, int held, long seed) {
        Chance chance = new Chance(seed);
        UnitScript unit = new UnitScript(kind, Story.storm(), lessons, LocalDate.of(2025, 9, 8), chance);
        List<String> pupils = new ArrayList<>();
        for (JsonNode pupil : teacher.get("/api/classes/" + classId + "/pupils")) {
            pupils.add(pupil.path("pupilId").asString());
        }
        teacher.post("/api/units", unit.body(classId, "SCRIBING"));
        List<PlayedLesson> played =
                unit.play(new Classroom(pupils, chance), chance).subList(0, held);
        new Recording(teacher).record(played);
        return new SimulatedUnit(
                unit.unitId().toString(),
                played.stream().map(lesson -> Truth.of(lesson, pupils.size())).toList());
    }
}
