package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A class, its teacher's account, and the units that it writes. */
record SimulatedClass(Wish wish, String teacher, String classId, String yearGroup, List<UnitScript> units) {

    /** Plans and records them all as the teacher; answers how many actions that took. */
    int record() {
        Door door = Door.signIn(wish.url(), teacher, SimulatedSchool.PASSWORD);
        List<String> pupils = new ArrayList<>();
        door.get("/api/classes/" + classId + "/pupils")
                .forEach(pupil -> pupils.add(pupil.path("pupilId").asString()));
        int actions = 0;
        for (UnitScript unit : units) {
            Chance chance = new Chance(unit.unitId().getMostSignificantBits());
            door.post(
                    "/api/units", unit.body(classId, yearGroup.compareTo("5") < 0 ? "SCRIBING" : "NEGOTIATED_EDITING"));
            List<PlayedLesson> played = unit.play(new Classroom(pupils, chance), chance);
            new Recording(door).record(played);
            door.post("/api/units/" + unit.unitId() + "/completion", Map.of());
            actions += played.stream()
                    .mapToInt(lesson -> lesson.actions().size()
                            + lesson.second().size()
                            + lesson.later().size())
                    .sum();
        }
        return actions;
    }
}
