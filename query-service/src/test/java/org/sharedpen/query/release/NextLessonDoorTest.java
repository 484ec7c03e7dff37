package org.sharedpen.query.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.opened;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.Advice;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonReplanned;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.Classroom;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.session.Caller;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class NextLessonDoorTest {
    private static final String DOOR = "/api/units/" + Talking.UNIT + "/next-lesson";
    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void says_what_it_rests_on_in_three_facts_that_name_their_lessons() {
        Course course = new Course(side, 2, 2, 2)
                .taught(Course.Came.of(30, 30))
                .taught(Course.Came.of(36, 24).unheard(1));
        JsonNode answer = course.advice();
        assertThat(answer.at("/facts/0/sentence").asString())
                .isEqualTo(
                        "In the last lesson 180 of 300 new words were the pupils’, 60 %, which reaches the middle of level 2"
                                + " (48 %).");
        assertThat(answer.at("/facts/0/lessonId").asString())
                .isEqualTo(course.school.lesson(2).toString());
        assertThat(answer.at("/facts/1/lessonId").asString())
                .isEqualTo(course.school.lesson(1).toString());
        assertThat(answer.at("/facts/2/sentence").asString())
                .isEqualTo("Pupils settled 2 of 2 decisions in the last two lessons.");
        assertThat(answer.get("caseAgainst").asString())
                .isEqualTo("No later use has been looked at yet; from ten on they count.");
        assertThat(answer.get("plannedLevel").asInt()).isEqualTo(2);
        assertThat(answer.at("/last/lessonId").asString())
                .isEqualTo(course.school.lesson(2).toString());
        assertThat(answer.at("/last/words/pupil").asInt()).isEqualTo(180);
        assertThat(answer.at("/next/lessonId").asString())
                .isEqualTo(course.school.lesson(3).toString());
        assertThat(answer.at("/next/plannedLevel").asInt()).isEqualTo(2);
        assertThat(answer.at("/notYetHeard/unheard").asInt()).isZero();
        assertThat(answer.at("/notYetHeard/of").asInt()).isEqualTo(9);
        assertThat(answer.at("/shift/verdict").asString()).isEqualTo("NOT_ENOUGH");
        assertThat(answer.get("kept").isEmpty()).isTrue();
    }

    @Test
    void a_unit_without_a_lesson_taught_is_a_full_answer() {
        JsonNode answer = new Course(side, 1, 2).advice();
        assertThat(answer.get("advice").asString()).isEqualTo("TOO_LITTLE_TO_SAY");
        assertThat(answer.has("level")).isFalse();
        assertThat(answer.has("plannedLevel")).isFalse();
        assertThat(answer.has("last")).isFalse();
        assertThat(answer.has("decision")).isFalse();
        assertThat(answer.at("/next/plannedLevel").asInt()).isEqualTo(1);
        assertThat(answer.at("/facts/0/sentence").asString())
                .isEqualTo("The lesson of 2 March has not been taught yet.");
        assertThat(answer.get("caseAgainst").asString()).startsWith("Nothing has been recorded yet");
    }

    @Test
    void quotes_the_decision_that_most_pupils_mean_to_use_and_only_to_those_who_teach_the_class() {
        Classroom room = new Classroom(side, "Amira", "Ben");
        room.school.planning(2, 2);
        for (String name : List.of("gleaming", "plummeted", "howled")) {
            room.school.recorded(
                    1,
                    room.opens(1, name, "Which?"),
                    room.offers(1, by("Amira"), name, name),
                    room.states(1, by("Ben"), name, "it is " + name),
                    Classroom.settles(name, name, SettledBy.VOTE, "it is " + name));
        }
        room.school.recorded(1, opened(List.of("Amira", "Ben"), List.of()));
        assertThat(quote(room, room.school.teacher)).as("the latest").isEqualTo("We chose “howled”: “it is howled”");
        room.school.recorded(1, room.reasons(1, by("Ben"), "gleaming", null, "it shines"));
        assertThat(quote(room, room.school.teacher))
                .as("most argued")
                .isEqualTo("We chose “gleaming” because it shines.");
        room.school.recorded(1, room.means(1, "1", "Ben", "plummeted", "speed"));
        assertThat(quote(room, room.school.teacher))
                .as("intended")
                .isEqualTo("We chose “plummeted”: “it is plummeted”");
        JsonNode lead = room.school.read(DOOR, room.school.lead);
        assertThat(lead.get("decision").has("quote")).isFalse();
        assertThat(lead.get("taught").asBoolean()).isFalse();
        assertThat(room.school.read(DOOR, room.school.teacher).get("taught").asBoolean())
                .isTrue();
        assertThat(lead.at("/decision/decisionId").asString())
                .isEqualTo(Classroom.choice("plummeted").toString());
        assertThat(lead.toString()).doesNotContain("“");
    }

    @Test
    void a_decision_whose_words_are_gone_is_passed_over_where_another_can_be_quoted() {
        Classroom room = new Classroom(side, "Amira", "Ben");
        room.school.planning(2);
        room.school.recorded(
                1,
                room.opens(1, "1", "Which?"),
                room.offers(1, by("Ben"), "howled", "1"),
                Classroom.settles("1", "howled", SettledBy.VOTE),
                room.opens(1, "2", "Which?"),
                room.offers(1, by("Amira"), "plummeted", "2"),
                Classroom.settles("2", "plummeted", SettledBy.VOTE),
                room.means(1, "1", "Ben", "2", "speed"));
        room.erase("Amira");
        assertThat(quote(room, room.school.teacher)).isEqualTo("We chose “howled”.");
    }

    @Test
    void keeps_what_was_advised_beside_what_was_chosen_and_why() {
        Classroom room = new Classroom(side, "Amira");
        room.school.planning(2, 2);
        StreamId unit = StreamId.of(room.school.school, Talking.UNIT);
        LessonId lesson = room.school.lesson(2);
        SealedWords reason = room.sealed(unit, Originator.TEACHER, lesson, "reason", "They are tired");
        side.log.append(
                unit,
                new LessonReplanned(
                        Talking.UNIT, lesson, null, null, null, LocalDate.of(2026, 3, 9), null, null, null));
        side.log.append(unit, new LessonReplanned(Talking.UNIT, lesson, 3, null, null, null, Advice.STEP_UP, 3, null));
        long last = side.log.append(
                unit, new LessonReplanned(Talking.UNIT, lesson, 1, null, null, null, Advice.STEP_UP, 3, reason));
        JsonNode kept = read(room, room.school.teacher, last).get("kept");
        assertThat(kept.size()).isEqualTo(2);
        assertThat(kept.at("/0/advice").asString()).isEqualTo("STEP_UP");
        assertThat(kept.at("/0/advisedLevel").asInt()).isEqualTo(3);
        assertThat(kept.at("/0/plannedLevel").asInt()).isEqualTo(2);
        assertThat(kept.at("/0/chosenLevel").asInt()).isEqualTo(3);
        assertThat(kept.at("/0").has("reason")).isFalse();
        assertThat(kept.at("/1/plannedLevel").asInt()).isEqualTo(3);
        assertThat(kept.at("/1/chosenLevel").asInt()).isEqualTo(1);
        assertThat(kept.at("/1/reason").asString()).isEqualTo("They are tired");
        JsonNode lead = read(room, room.school.lead, last).get("kept");
        assertThat(lead.at("/1").has("reason")).isFalse();
        assertThat(lead.at("/1/chosenLevel").asInt()).isEqualTo(1);
    }

    @Test
    void who_was_not_heard_is_a_count_and_withheld_where_too_few_are_named() {
        Course course = new Course(side, 2).taught(Course.Came.of(30, 0).unheard(4));
        JsonNode answer = course.school.read(DOOR, course.school.lead);
        assertThat(answer.at("/notYetHeard/unheard").asInt()).isEqualTo(4);
        assertThat(answer.toString()).doesNotContain("pupilId").doesNotContain("Amira");
        JsonNode nameless =
                new Course(side, 2).taught(Course.Came.of(30, 0).by(7)).advice();
        assertThat(nameless.get("notYetHeard").has("unheard")).isFalse();
        assertThat(nameless.at("/notYetHeard/withheld").asString()).contains("could not be named");
    }

    @Test
    void the_balance_of_the_unit_tells_the_signs_to_the_one_who_opened_the_lessons() {
        Course course = new Course(side, 2, 2, 2);
        for (int i = 0; i < 3; i++) {
            course.taught(Course.Came.of(10, 10)).sampled(4, 0);
        }
        JsonNode answer = course.school.read("/api/units/" + Talking.UNIT + "/balance", course.school.teacher);
        assertThat(answer.get("scaffoldSigns").valueStream().map(sign -> sign.get("sign")
                        .asString()))
                .containsExactly("PLANNED_LEVEL_FLAT", "LATER_USE");
        assertThat(answer.get("habit").asString())
                .isEqualTo("The scaffold may have become a habit: two signs point to it.");
        assertThat(answer.at("/scaffoldSigns/1/sentence").asString())
                .isEqualTo("Of 12 later uses looked at, none were used (0 %).");
        assertThat(answer.at("/lessons/0/sharedMinutes").isNull()).isTrue();
    }

    private static JsonNode read(Classroom room, Caller caller, long after) {
        MockHttpServletResponse answer = room.school.answer(DOOR + "?after=p" + after, caller);
        assertThat(answer.getStatus()).isEqualTo(200);
        return OneSchool.body(answer);
    }

    private static String quote(Classroom room, Caller caller) {
        return room.school.read(DOOR, caller).at("/decision/quote").asString();
    }
}
