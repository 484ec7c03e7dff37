package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * A class in a school year, its teacher's account, and the units that it writes.
 *
 * @param temperament the same for a cohort in all its years, and so the same pupils are quiet in each of its units
 */
record SimulatedClass(
        SimulatedSchool school, RosterClass listed, String classId, List<UnitScript> units, long temperament) {

    /** Plans and records them all as the teacher; answers how many actions that took. */
    int record(Ways ways) {
        Door teacher = school.signIn(listed.teacherId());
        List<String> pupils = new ArrayList<>();
        teacher.get("/api/classes/" + classId + "/pupils")
                .forEach(pupil -> pupils.add(pupil.path("pupilId").asString()));
        WayIn way = ways.of(school.id(), listed.teacherId(), teacher);
        Classroom classroom = new Classroom(pupils, new Chance(temperament));
        return units.stream().mapToInt(unit -> record(unit, classroom, way)).sum();
    }

    private int record(UnitScript unit, Classroom classroom, WayIn way) {
        boolean young = listed.yearGroup().compareTo("5") < 0;
        way.plan(unit.body(classId, young ? "SCRIBING" : "NEGOTIATED_EDITING"));
        List<PlayedLesson> played =
                unit.play(classroom, new Chance(unit.unitId().getMostSignificantBits()));
        new Recording(way, played).all();
        way.complete(unit.unitId());
        return played.stream().mapToInt(PlayedLesson::size).sum();
    }
}
