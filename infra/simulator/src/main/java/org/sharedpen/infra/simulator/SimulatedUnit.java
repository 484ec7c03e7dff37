package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.List;

/** A unit that was recorded, and what is so of each of its lessons. */
public record SimulatedUnit(String unitId, List<LessonTruth> lessons) {

    /** Plans and records a unit of this kind for a class through the public door, and completes it. */
    public static SimulatedUnit record(Door teacher, String classId, UnitKind kind, int lessons, long seed) {
        return recorded(planned(teacher, classId, kind, lessons, seed));
    }

    /** The same before its last lesson. */
    public static SimulatedUnit underWay(Door teacher, String classId, UnitKind kind, int lessons, long seed) {
        return recorded(planned(teacher, classId, kind, lessons, seed).beforeItsLast());
    }

    private static UnitUnderWay planned(Door teacher, String classId, UnitKind kind, int lessons, long seed) {
        List<String> pupils = new ArrayList<>();
        teacher.get("/api/classes/" + classId + "/pupils")
                .forEach(pupil -> pupils.add(pupil.path("pupilId").asString()));
        return UnitUnderWay.plan(new PublicWay(teacher), classId, pupils, kind, lessons, seed, Recording.WHOLE_LESSON);
    }

    private static SimulatedUnit recorded(UnitUnderWay unit) {
        while (unit.next()) {
            // it goes on
        }
        return unit.recorded();
    }
}
