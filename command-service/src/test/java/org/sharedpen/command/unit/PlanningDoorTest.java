package org.sharedpen.command.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharedpen.command.RunningService;
import org.sharedpen.command.School;
import org.sharedpen.command.Visitor;
import org.sharedpen.command.session.Dashboard;
import org.sharedpen.command.session.SchoolWall;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanningDoorTest {
    private Dashboard dashboard;
    private RunningService service;
    private School school;

    private final UUID unit = UUID.randomUUID();
    private final UUID lesson = UUID.randomUUID();

    @BeforeAll
    void start() {
        dashboard = new Dashboard();
        service = RunningService.start(dashboard.setting());
        school = School.in(service, dashboard, 3, 4);
    }

    @AfterAll
    void stop() {
        service.close();
        dashboard.close();
    }

    private Map<String, Object> plan() {
        return Plan.unit(unit, school.theClass(), lesson);
    }

    private Map<String, Object> fresh() {
        return Plan.unit(UUID.randomUUID(), school.theClass(), UUID.randomUUID());
    }

    private Visitor.Answer posts(Map<String, Object> plan) {
        return school.teacher().posts("/api/units", plan);
    }

    private List<String> stored(String sql) {
        return service.context()
                .getBean("logWall", SchoolWall.class)
                .in(school.id(), jdbc -> jdbc.sql(sql).query(String.class).list());
    }

    @Test
    void plans_a_unit_with_its_lessons_once() {
        Visitor.Answer first = posts(plan());
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("/position")).matches("p\\d+");
        assertThat(first.text("/lessonIds/0")).isEqualTo(lesson.toString());
        assertThat(posts(plan()).status()).isEqualTo(200);
        assertThat(posts(plan()).text("/position")).isEqualTo(first.text("/position"));
        Visitor.Answer other = posts(Plan.with(plan(), "title", "The fox"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("/type")).isEqualTo("unit-id-reused");
        assertThat(posts(Plan.withLessons(plan())).status()).isEqualTo(409);
        assertThat(stored("select payload_type from log.event where stream_id like '%/unit/" + unit
                        + "' order by sequence"))
                .containsExactly("UnitPlanned", "LessonPlanned");
        assertThat(stored("select class_id::text from log.planned_lesson where lesson_id = '" + lesson + "'"))
                .containsExactly(school.theClass().toString());
    }

    @Test
    void is_still_the_same_plan_after_it_went_on() {
        UUID mine = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        Map<String, Object> plan = Plan.unit(mine, school.theClass(), first);
        posts(plan);
        String path = "/api/units/" + mine;
        assertThat(school.teacher()
                        .patches(path + "/lessons/" + first, Map.of("plannedLevel", 3))
                        .status())
                .isEqualTo(200);
        assertThat(school.teacher()
                        .posts(path + "/lessons", Plan.lesson(UUID.randomUUID()))
                        .status())
                .isEqualTo(201);
        assertThat(posts(plan).status()).isEqualTo(200);
    }

    @Test
    void refuses_a_lesson_that_another_unit_has() {
        UUID taken = UUID.randomUUID();
        posts(Plan.unit(UUID.randomUUID(), school.theClass(), taken));
        Visitor.Answer second = posts(Plan.unit(UUID.randomUUID(), school.theClass(), UUID.randomUUID(), taken));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/type")).isEqualTo("lesson-id-reused");
    }

    @Test
    void adds_lessons() {
        UUID mine = UUID.randomUUID();
        posts(Plan.unit(mine, school.theClass()));
        Map<String, Object> added = Plan.lesson(UUID.randomUUID());
        String path = "/api/units/" + mine + "/lessons";
        assertThat(school.teacher().posts(path, added).status()).isEqualTo(201);
        assertThat(school.teacher().posts(path, added).status()).isEqualTo(200);
        assertThat(school.teacher()
                        .posts(path, Plan.with(added, "plannedLevel", 5))
                        .text("/type"))
                .isEqualTo("lesson-id-reused");
    }

    @Test
    void changes_a_plan_and_keeps_the_reason_sealed() {
        UUID mine = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        posts(Plan.unit(mine, school.theClass(), first));
        String path = "/api/units/" + mine + "/lessons/";
        Visitor.Answer changed = school.teacher()
                .patches(path + first, Map.of("plannedLevel", 3, "date", "2026-03-09", "reason", "Amira was brave"));
        assertThat(changed.status()).isEqualTo(200);
        String event = stored("select payload::text from log.event where payload_type = 'LessonReplanned'"
                        + " and stream_id like '%" + mine + "'")
                .get(0);
        assertThat(event).contains("2026-03-09").contains("box").doesNotContain("Amira");
        assertThat(school.teacher()
                        .patches(path + first, Map.of("plannedLevel", 3))
                        .text("/position"))
                .isEqualTo(changed.text("/position"));
        assertThat(school.teacher()
                        .patches(path + UUID.randomUUID(), Map.of("plannedLevel", 3))
                        .status())
                .isEqualTo(404);
        for (Object bad : List.of(
                Map.of(),
                Map.of("advisedLevel", 6),
                Map.of("advice", "RUN"),
                Map.of("plannedLevel", 6),
                Map.of("date", "0012-01-01"),
                Map.of("title", "x"),
                "[]",
                "{")) {
            assertThat(school.teacher().patches(path + first, bad).status()).isEqualTo(400);
        }
    }

    @Test
    void keeps_what_was_advised_also_where_the_teacher_stays_with_the_plan() {
        UUID mine = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        posts(Plan.unit(mine, school.theClass(), first));
        String path = "/api/units/" + mine + "/lessons/" + first;
        for (Map<String, Object> change : List.<Map<String, Object>>of(
                Map.of("plannedLevel", 2, "advice", "STEP_UP", "advisedLevel", 3),
                Map.of("advice", "TOO_LITTLE_TO_SAY"),
                Map.of("advisedLevel", 0))) {
            assertThat(school.teacher().patches(path, change).status()).isEqualTo(200);
        }
        assertThat(stored("select payload::text from log.event where payload_type = 'LessonReplanned'"
                        + " and stream_id like '%" + mine + "' order by sequence"))
                .satisfiesExactly(
                        both -> assertThat(both)
                                .contains("\"advice\": \"STEP_UP\"", "\"advisedLevel\": 3", "\"plannedLevel\": 2"),
                        advice ->
                                assertThat(advice).contains("TOO_LITTLE_TO_SAY").doesNotContain("Level\""),
                        level -> assertThat(level).contains("\"advisedLevel\": 0"));
    }

    @Test
    void an_opened_lesson_keeps_its_plan() {
        UUID unit = UUID.randomUUID();
        UUID lesson = UUID.randomUUID();
        posts(Plan.unit(unit, school.theClass(), lesson));
        Map<String, Object> open = Map.of(
                "actionId", UUID.randomUUID(),
                "type", "open-lesson",
                "occurredAt", Instant.now().toString(),
                "absentPupilIds", List.of(),
                "captureMode", "LIVE");
        school.teacher()
                .posts(
                        "/api/lessons/" + lesson + "/actions",
                        Map.of("sentAt", Instant.now().toString(), "actions", List.of(open)));
        Visitor.Answer answer =
                school.teacher().patches("/api/units/" + unit + "/lessons/" + lesson, Map.of("plannedLevel", 5));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/type")).isEqualTo("lesson-opened");
        UUID other = UUID.randomUUID();
        posts(Plan.unit(other, school.theClass(), UUID.randomUUID()));
        assertThat(school.teacher()
                        .patches("/api/units/" + other + "/lessons/" + lesson, Map.of("plannedLevel", 5))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void completes_a_unit_once_and_then_leaves_its_plan() {
        UUID mine = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        posts(Plan.unit(mine, school.theClass(), first));
        String path = "/api/units/" + mine;
        Visitor.Answer completed = school.teacher().posts(path + "/completion", "");
        assertThat(completed.status()).isEqualTo(200);
        assertThat(school.teacher().posts(path + "/completion", "").text("/position"))
                .isEqualTo(completed.text("/position"));
        assertThat(school.teacher()
                        .posts(path + "/lessons", Plan.lesson(UUID.randomUUID()))
                        .text("/type"))
                .isEqualTo("unit-completed");
        assertThat(school.teacher()
                        .patches(path + "/lessons/" + first, Map.of("plannedLevel", 3))
                        .text("/type"))
                .isEqualTo("unit-completed");
    }

    @Test
    void takes_the_protocol_of_the_classs_years_where_none_is_given() {
        School older = School.in(service, dashboard, 5, 6);
        for (School each : List.of(school, older)) {
            UUID mine = UUID.randomUUID();
            Map<String, Object> plan = Plan.withLessons(
                    Plan.unit(mine, each.theClass()), Plan.without(Plan.lesson(UUID.randomUUID()), "protocol"));
            assertThat(each.teacher().posts("/api/units", plan).status()).isEqualTo(201);
            assertThat(each.teacher().posts("/api/units", plan).status()).isEqualTo(200);
            List<String> protocols = service.context()
                    .getBean("logWall", SchoolWall.class)
                    .in(each.id(), jdbc -> jdbc.sql(
                                    "select payload ->> 'protocol' from log.event where stream_id like '%" + mine
                                            + "' and payload_type = 'LessonPlanned'")
                            .query(String.class)
                            .list());
            assertThat(protocols).containsExactly(each == older ? "NEGOTIATED_EDITING" : "SCRIBING");
        }
    }

    @Test
    void points_at_what_is_wrong() {
        Map<String, Object> lessonPlan = Plan.lesson(UUID.randomUUID());
        Map<String, Map<String, Object>> wrong = Map.of(
                "/title", Plan.with(fresh(), "title", " "),
                "/textType", Plan.with(fresh(), "textType", "SONNET"),
                "/unitId", Plan.with(fresh(), "unitId", "one"),
                "/classId", Plan.without(fresh(), "classId"),
                "/lessons", Plan.without(fresh(), "lessons"),
                "/lessons/0/plannedLevel", Plan.withLessons(fresh(), Plan.with(lessonPlan, "plannedLevel", 6)),
                "/lessons/0/date", Plan.withLessons(fresh(), Plan.with(lessonPlan, "date", "9999-12-31")),
                "/lessons/0/title", Plan.withLessons(fresh(), Plan.with(lessonPlan, "title", "x".repeat(201))),
                "/lessons/1/lessonId", Plan.withLessons(fresh(), lessonPlan, lessonPlan),
                "/colour", Plan.with(fresh(), "colour", "red"));
        wrong.forEach((pointer, plan) -> {
            Visitor.Answer answer = posts(plan);
            assertThat(answer.status()).as(pointer).isEqualTo(400);
            assertThat(answer.text("/type")).isEqualTo("invalid-request");
            assertThat(answer.json().at("/errors"))
                    .as(pointer)
                    .anyMatch(error -> error.at("/pointer").asString().equals(pointer));
        });
    }

    @Test
    void a_date_is_a_date_alone() {
        for (Object date : List.of(
                "2026-03-02T10:00:00",
                "2026-03-02T10:00:00Z",
                "2026-3-2",
                "2. 3. 2026",
                "",
                20_514,
                List.of(2026, 3, 2))) {
            Visitor.Answer answer =
                    posts(Plan.withLessons(fresh(), Plan.with(Plan.lesson(UUID.randomUUID()), "date", date)));
            assertThat(answer.status()).as("%s", date).isEqualTo(400);
            assertThat(answer.text("/errors/0/pointer")).isEqualTo("/lessons/0/date");
            assertThat(answer.text("/detail")).isEqualTo("A date is written like 2026-03-02, without a time.");
        }
    }

    @Test
    void says_in_a_sentence_what_to_mend() {
        Map<String, Object> lessonPlan = Plan.with(Plan.lesson(UUID.randomUUID()), "plannedLevel", 6);
        assertThat(posts(Plan.withLessons(fresh(), lessonPlan)).text("/detail")).isEqualTo("A level is one of 0 to 5.");
        assertThat(posts(Plan.with(Plan.withLessons(fresh(), lessonPlan), "title", " "))
                        .text("/detail"))
                .startsWith("2 things are missing or wrong. The first: ");
    }

    @Test
    void refuses_more_lessons_than_a_unit_has() {
        Object[] lessons =
                Stream.generate(() -> Plan.lesson(UUID.randomUUID())).limit(61).toArray();
        assertThat(posts(Plan.withLessons(fresh(), lessons)).status()).isEqualTo(400);
        UUID mine = UUID.randomUUID();
        Object[] sixty = List.of(lessons).subList(0, 60).toArray();
        assertThat(posts(Plan.withLessons(Plan.unit(mine, school.theClass()), sixty))
                        .status())
                .isEqualTo(201);
        assertThat(school.teacher()
                        .posts("/api/units/" + mine + "/lessons", lessons[60])
                        .text("/type"))
                .isEqualTo("too-many-lessons");
    }

    @Test
    void is_not_there_for_anyone_else() {
        UUID mine = UUID.randomUUID();
        posts(Plan.unit(mine, school.theClass()));
        School other = School.in(service, dashboard, 3);
        String path = "/api/units/" + mine;
        for (Visitor stranger : List.of(school.otherTeacher(), other.teacher(), other.as("SCHOOL_ADMIN"))) {
            assertThat(stranger.posts("/api/units", fresh()).status()).isEqualTo(404);
            String nothing = stranger.posts("/api/units/" + UUID.randomUUID() + "/completion", "")
                    .body();
            for (Visitor.Answer answer : List.of(
                    stranger.posts(path + "/completion", ""),
                    stranger.posts(path + "/lessons", Plan.lesson(UUID.randomUUID())),
                    stranger.patches(path + "/lessons/" + UUID.randomUUID(), Map.of("plannedLevel", 1)))) {
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.body()).isEqualTo(nothing);
            }
        }
        assertThat(school.as("SCHOOL_ADMIN").posts(path + "/completion", "").status())
                .isEqualTo(200);
        Visitor.Answer lead = school.as("LITERACY_LEAD").posts("/api/units", fresh());
        assertThat(lead.status()).isEqualTo(403);
        assertThat(lead.text("/type")).isEqualTo("role-required");
    }
}
