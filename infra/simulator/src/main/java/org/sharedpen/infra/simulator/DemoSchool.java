package org.sharedpen.infra.simulator;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The demo school: one class of 28 and one finished unit, recorded through the public door as a teacher would. */
public final class DemoSchool {
    private static final long SEED = 4711;
    private static final String CLASS_TITLE = "Oak (Year 4)";
    private static final int LESSONS = 6;

    private final URI base;
    private final Chance chance = new Chance(SEED);

    private DemoSchool(URI base) {
        this.base = base;
    }

    public static DemoSchool at(URI base) {
        return new DemoSchool(base);
    }

    /** Makes what is not there yet; a second call, also after a first that was cut short, changes nothing. */
    public void fill() {
        Door admin = Door.signIn(base, "admin", "demo");
        String classId = classId(admin);
        Door teacher = Door.signIn(base, "teacher", "demo");
        Door.Answer before = teacher.send("GET", "/api/units/" + unitId(), null);
        if (before.status() == 200 && before.json().path("completed").asBoolean()) {
            return;
        }
        UnitScript unit = new UnitScript(UnitKind.FADING_SCAFFOLD, Story.storm(), LESSONS, firstLesson(before), chance);
        WayIn way = new PublicWay(teacher);
        way.plan(unit.body(classId, "SCRIBING"));
        Classroom classroom = new Classroom(pupilIds(teacher, classId), chance);
        new Recording(way, unit.play(classroom, chance)).all();
        way.complete(unit.unitId());
    }

    private static UUID unitId() {
        return new Chance(SEED).id();
    }

    /** As it was planned; else in the last autumn that is far enough back, since a lesson yet to come has no minutes. */
    private static LocalDate firstLesson(Door.Answer before) {
        return before.status() == 200
                ? LocalDate.parse(
                        before.json().path("lessons").path(0).path("date").asString())
                : SchoolYear.before(LocalDate.now(Scene.SCHOOL), 1, LESSONS).firstDay();
    }

    private String classId(Door admin) {
        for (JsonNode found : admin.get("/api/classes")) {
            if (found.path("title").asString().equals(CLASS_TITLE)) {
                return found.path("classId").asString();
            }
        }
        byte[] zip = RosterUpload.oneClass(CLASS_TITLE, "4", "demo-teacher", "Thea Marsh", Lines.of("names.txt"));
        return admin.upload("/api/roster/imports", "demo.zip", zip)
                .path("classIds")
                .path(0)
                .asString();
    }

    private List<String> pupilIds(Door teacher, String classId) {
        List<String> ids = new ArrayList<>();
        teacher.get("/api/classes/" + classId + "/pupils")
                .forEach(pupil -> ids.add(pupil.path("pupilId").asString()));
        return ids;
    }
}
