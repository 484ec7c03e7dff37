package org.sharedpen.infra.simulator;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The demo school: one class of 28 and one finished unit, recorded through the public door as a teacher would. */
public final class DemoSchool {
    private static final long SEED = 4711;
    private static final String CLASS_TITLE = "Oak (Year 4)";
    private static final int BATCH = 200;
    private static final LocalDate FIRST_LESSON = LocalDate.of(2026, 9, 14);
    private static final int[] PLANNED_LEVELS = {1, 1, 2, 2, 3, 3};
    private static final double[] PUPIL_SHARES = {0.24, 0.33, 0.45, 0.56, 0.70, 0.80};

    private final URI base;
    private final Chance chance = new Chance(SEED);
    private final UUID unitId = chance.id();

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
        if (isComplete(teacher)) {
            return;
        }
        List<LessonPlan> plans = plans();
        teacher.post("/api/units", unit(classId, plans));
        Classroom classroom = new Classroom(pupilIds(teacher, classId), chance);
        for (LessonPlan plan : plans) {
            record(teacher, plan.lessonId(), LessonScript.play(plan, classroom, chance));
        }
        teacher.post("/api/units/" + unitId + "/completion", Map.of());
    }

    private String classId(Door admin) {
        for (JsonNode found : admin.get("/api/classes")) {
            if (found.path("title").asString().equals(CLASS_TITLE)) {
                return found.path("classId").asString();
            }
        }
        byte[] zip = OneRosterZip.of(CLASS_TITLE, "4", "demo-teacher", "Thea Marsh", Lines.of("names.txt"));
        return admin.upload("/api/roster/imports", "demo.zip", zip)
                .path("classIds")
                .path(0)
                .asString();
    }

    private boolean isComplete(Door teacher) {
        Door.Answer unit = teacher.send("GET", "/api/units/" + unitId, null);
        return unit.status() == 200 && unit.json().path("completed").asBoolean();
    }

    private List<String> pupilIds(Door teacher, String classId) {
        List<String> ids = new ArrayList<>();
        teacher.get("/api/classes/" + classId + "/pupils")
                .forEach(pupil -> ids.add(pupil.path("pupilId").asString()));
        return ids;
    }

    private List<LessonPlan> plans() {
        List<Story.Chapter> chapters = Story.storm().chapters();
        List<LessonPlan> plans = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            LocalDate date = FIRST_LESSON.plusDays(i / 2 * 7L + i % 2 * 2L);
            plans.add(new LessonPlan(
                    chance.id(),
                    i + 1,
                    date,
                    PLANNED_LEVELS[i],
                    PUPIL_SHARES[i],
                    chance.between(0, 3),
                    chapters.get(i)));
        }
        return plans;
    }

    private Map<String, Object> unit(String classId, List<LessonPlan> plans) {
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("unitId", unitId);
        unit.put("classId", classId);
        unit.put("title", "The storm at Heron Rock");
        unit.put("textType", "NARRATIVE");
        unit.put("lessons", plans.stream().map(DemoSchool::lesson).toList());
        return unit;
    }

    private static Map<String, Object> lesson(LessonPlan plan) {
        Map<String, Object> lesson = new LinkedHashMap<>();
        lesson.put("lessonId", plan.lessonId());
        lesson.put("title", plan.chapter().title());
        lesson.put("date", plan.date());
        lesson.put("plannedLevel", plan.plannedLevel());
        lesson.put("protocol", "SCRIBING");
        lesson.put("craftFocus", plan.craftFocus());
        return lesson;
    }

    private static void record(Door teacher, UUID lessonId, List<Map<String, Object>> actions) {
        for (int from = 0; from < actions.size(); from += BATCH) {
            List<Map<String, Object>> batch = actions.subList(from, Math.min(actions.size(), from + BATCH));
            JsonNode answer = teacher.post(
                    "/api/lessons/" + lessonId + "/actions",
                    Map.of("sentAt", OffsetDateTime.now(ZoneOffset.UTC), "deviceId", "demo", "actions", batch));
            for (JsonNode result : answer.path("results")) {
                if (result.path("status").asString().equals("REFUSED")) {
                    throw new IllegalStateException("The demo lesson was refused: " + result);
                }
            }
        }
    }
}
