package org.sharedpen.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.scribed;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Narration;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;
import org.sharedpen.query.Classroom;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.stream.Rebuild;
import tools.jackson.databind.JsonNode;

class DecisionsOfALessonTest {
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
    void a_settled_choice_shows_what_competed_by_what_it_was_judged_and_why() {
        Classroom room = chosen();
        JsonNode answer = room.school.read(lesson(room), room.school.teacher);
        assertThat(answer.get("open").isEmpty()).isTrue();
        JsonNode choice = answer.at("/decisions/0");
        assertThat(choice.get("kind").asString()).isEqualTo("CHOICE");
        assertThat(choice.get("question").asString()).isEqualTo("How did it fall?");
        assertThat(choice.get("settledBy").asString()).isEqualTo("VOTE");
        assertThat(choice.get("lessonTitle").asString()).isEqualTo("Lesson 1");
        assertThat(choice.get("version").asInt()).isEqualTo(8);
        assertThat(words(choice.get("candidates"))).containsExactly("fell", "plummeted");
        assertThat(choice.at("/candidates/0/label").asString()).isEqualTo("A");
        assertThat(choice.at("/candidates/0/chosen").asBoolean()).isFalse();
        assertThat(choice.at("/candidates/1/chosen").asBoolean()).isTrue();
        assertThat(choice.at("/candidates/1/originator/kind").asString()).isEqualTo("PAIR");
        assertThat(choice.at("/candidates/1/originator/pupilIds").size()).isEqualTo(2);
        assertThat(words(choice.get("criteria"))).containsExactly("it shows speed", "it is short");
        assertThat(choice.at("/criteria/0/used").asBoolean()).isTrue();
        assertThat(choice.at("/criteria/1/used").asBoolean()).isFalse();
        assertThat(choice.get("criteriaFirst").asBoolean()).isTrue();
        assertThat(choice.at("/criteria/0").has("late")).isFalse();
        assertThat(words(choice.get("reasons"))).containsExactly("you can hear it", "it is plain");
        assertThat(choice.at("/reasons/1/contributionId").asString())
                .isEqualTo(Talking.contribution("fell").toString());
    }

    @Test
    void is_said_as_the_class_says_it() {
        Classroom room = chosen();
        JsonNode saying = room.school.read(lesson(room), room.school.teacher).at("/decisions/0/saying");
        assertThat(saying.get("sentence").asString()).isEqualTo("We chose “plummeted” because you can hear it.");
        assertThat(saying.get("words").asString()).isEqualTo("plummeted");
        assertThat(saying.get("because").asString()).isEqualTo("because you can hear it.");
        assertThat(saying.get("also").isEmpty())
                .as("that it is plain was said for another")
                .isTrue();
        assertThat(saying.at("/tests/0").asString()).isEqualTo("it shows speed");
        assertThat(saying.get("tests").size()).isEqualTo(1);
    }

    @Test
    void a_criterion_stated_after_the_settlement_was_not_first() {
        Classroom room = new Classroom(side, "Amira");
        room.school
                .planning(2)
                .recorded(
                        1,
                        opened(List.of("Amira"), List.of()),
                        room.opens(1, "c", "Which?"),
                        room.offers(1, by("Amira"), "fell", "c"),
                        Classroom.settles("c", "fell", SettledBy.TEACHER),
                        room.states(1, by("Amira"), "c", "it is short"));
        JsonNode choice = room.school.read(lesson(room), room.school.teacher).at("/decisions/0");
        assertThat(choice.get("criteriaFirst").asBoolean()).isFalse();
        assertThat(choice.get("criteria").size()).isEqualTo(1);
        assertThat(choice.at("/criteria/0/late").asBoolean()).isTrue();
    }

    @Test
    void a_suggestion_from_outside_becomes_a_candidate_by_being_chosen_and_a_correction_holds_for_it() {
        Classroom room = new Classroom(side, "Amira", "Ben");
        room.school
                .planning(2)
                .recorded(
                        1,
                        opened(List.of("Amira", "Ben"), List.of()),
                        room.offers(1, Originator.SOMEONE, "tumbled", null),
                        room.opens(1, "c", "Which?"),
                        room.offers(1, by("Amira"), "fell", "c"),
                        Classroom.settles("c", "tumbled", SettledBy.CONSENSUS),
                        room.corrects(1, "tumbled", by("Ben")));
        JsonNode choice = room.school.read(lesson(room), room.school.teacher).at("/decisions/0");
        assertThat(words(choice.get("candidates"))).containsExactly("fell", "tumbled");
        assertThat(choice.at("/candidates/1/originator/pupilIds/0").asString())
                .isEqualTo(Talking.pupil("Ben").toString());
    }

    @Test
    void a_reworked_line_is_shown_as_it_read_before_and_after_and_one_that_was_kept_stays_open() {
        Classroom room = new Classroom(side, "Amira");
        room.school
                .planning(2)
                .recorded(
                        1,
                        opened(List.of("Amira"), List.of()),
                        scribed("l", "the boat fell", null),
                        Classroom.examines("kept", "l"),
                        Classroom.closes("kept", ExaminationOutcome.KEPT, null),
                        Classroom.examines("e", "l"),
                        narrated(room),
                        Classroom.closes("e", ExaminationOutcome.REWORKED, SettledBy.PUPIL),
                        room.opens(1, "c", "Which?"));
        JsonNode answer = room.school.read(lesson(room), room.school.teacher);
        JsonNode reworked = answer.at("/decisions/0");
        assertThat(reworked.get("kind").asString()).isEqualTo("EXAMINATION");
        assertThat(reworked.has("question")).isFalse();
        assertThat(reworked.get("asked").asString()).isEqualTo("STRONGER");
        assertThat(reworked.get("before").asString()).isEqualTo("the boat fell");
        assertThat(reworked.get("after").asString()).isEqualTo("the boat plummeted");
        assertThat(words(reworked.get("reasons"))).containsExactly("it is faster");
        assertThat(reworked.at("/saying/sentence").asString())
                .isEqualTo("We changed “the boat fell” to “the boat plummeted” because it is faster.");
        assertThat(answer.get("decisions").size()).isEqualTo(1);
        assertThat(answer.at("/open/0").has("saying")).isFalse();
        assertThat(answer.at("/open/0/outcome").asString()).isEqualTo("KEPT");
        assertThat(answer.at("/open/1/kind").asString()).isEqualTo("CHOICE");
        assertThat(answer.at("/open/1").has("settledBy")).isFalse();
    }

    @Test
    void an_undone_settlement_leaves_the_choice_open_and_an_undone_choice_leaves_nothing() {
        Classroom room = new Classroom(side, "Amira");
        ActionId opening = new ActionId(UUID.randomUUID());
        ActionId settling = new ActionId(UUID.randomUUID());
        room.school
                .planning(2)
                .recorded(1, opened(List.of("Amira"), List.of()), room.offers(1, by("Amira"), "fell", null))
                .recordedBy(opening, 1, room.opens(1, "c", "Which?"))
                .recordedBy(settling, 1, Classroom.settles("c", "fell", SettledBy.VOTE));
        assertThat(sizes(room)).containsExactly(1, 0);
        room.school.recorded(1, new ActionVoided(settling, null));
        assertThat(sizes(room)).containsExactly(0, 1);
        room.school.recorded(1, new ActionVoided(opening, null));
        assertThat(sizes(room)).containsExactly(0, 0);
    }

    @Test
    void what_refers_to_nothing_holds_up_nothing_else_of_the_lesson() {
        Classroom room = new Classroom(side, "Amira");
        room.school
                .planning(2)
                .recorded(
                        1,
                        opened(List.of("Amira"), List.of()),
                        room.offers(1, by("Amira"), "fell", "never opened"),
                        room.states(1, by("Amira"), "never opened", "it is short"),
                        Classroom.settles("never opened", "fell", SettledBy.VOTE),
                        Classroom.closes("never begun", ExaminationOutcome.KEPT, null),
                        room.opens(1, "c", "Which?"),
                        Classroom.settles("c", "never offered", SettledBy.VOTE));
        JsonNode answer = room.school.read(lesson(room), room.school.teacher);
        assertThat(answer.get("decisions").size()).isEqualTo(1);
        assertThat(answer.at("/decisions/0/candidates").isEmpty()).isTrue();
        assertThat(answer.get("open").isEmpty()).isTrue();
    }

    @Test
    void a_lead_sees_what_was_decided_and_neither_who_said_it_nor_a_word_of_it() {
        Classroom room = chosen();
        JsonNode answer = room.school.read(lesson(room), room.school.lead);
        assertThat(answer.get("withheld").asString()).contains("those who teach the class");
        assertThat(answer.at("/decisions/0/settledBy").asString()).isEqualTo("VOTE");
        assertThat(answer.toString())
                .doesNotContain("pupilIds")
                .doesNotContain("\"words\"")
                .doesNotContain("plummeted")
                .doesNotContain("How did it fall?")
                .contains("\"kind\":\"PAIR\"");
    }

    @Test
    void the_words_of_an_erased_pupil_are_gone_and_everything_else_stays() {
        Classroom room = chosen();
        room.erase("Ben");
        JsonNode choice = room.school.read(lesson(room), room.school.teacher).at("/decisions/0");
        assertThat(choice.at("/candidates/1").has("words")).isFalse();
        assertThat(choice.has("saying")).isFalse();
        assertThat(choice.at("/candidates/1/chosen").asBoolean()).isTrue();
        assertThat(choice.at("/candidates/0/words").asString()).isEqualTo("fell");
        assertThat(words(choice.get("criteria"))).containsExactly("it shows speed", "it is short");
    }

    @Test
    void the_unit_has_the_decisions_of_its_lessons_in_their_order_and_how_many_mean_to_use_them() {
        Classroom room = chosen();
        room.school.recorded(
                2,
                opened(List.of("Amira"), List.of()),
                room.offers(2, by("Amira"), "gleaming", null),
                room.opens(2, "second", "Which?"),
                Classroom.settles("second", "gleaming", SettledBy.PUPIL));
        room.school.recorded(
                1,
                room.means(1, "1", "Amira", "first", "I want speed"),
                room.means(1, "2", "Ben", "first", "me too"),
                room.sampled(1, "1", "Amira", Used.YES, Support.NONE));
        JsonNode answer = room.school.read("/api/units/" + Talking.UNIT + "/decisions", room.school.teacher);
        assertThat(answer.get("decisions").valueStream().map(one -> one.get("lessonTitle")
                        .asString()))
                .containsExactly("Lesson 1", "Lesson 2");
        assertThat(answer.at("/decisions/0/intended").asInt()).isEqualTo(2);
        assertThat(answer.at("/decisions/0/used").asInt()).isEqualTo(1);
        assertThat(answer.at("/decisions/1/intended").asInt()).isZero();
        assertThat(answer.get("asOf").has("version")).isFalse();
    }

    @Test
    void a_rebuild_from_nothing_gives_the_same_rows() {
        Classroom room = chosen();
        room.school.recorded(1, room.means(1, "1", "Amira", "first", "I want speed"));
        room.school.read(lesson(room), room.school.teacher);
        List<String> once = rows(room);
        room.school.projector().sql("delete from read.decision").update();
        room.school.projector().sql("delete from read.reflection").update();
        side.get(Rebuild.class).everything();
        assertThat(rows(room)).isEqualTo(once).isNotEmpty();
        side.get(Rebuild.class).everything();
        assertThat(rows(room)).isEqualTo(once);
    }

    private static List<String> rows(Classroom room) {
        return Stream.of("decision", "reflection")
                .flatMap(table -> room
                        .school
                        .projector()
                        .sql("select to_jsonb(t)::text from read.%s t order by 1".formatted(table))
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private static Classroom chosen() {
        Classroom room = new Classroom(side, "Amira", "Ben");
        room.school
                .planning(2, 2)
                .recorded(
                        1,
                        opened(List.of("Amira", "Ben"), List.of()),
                        room.opens(1, "first", "How did it fall?"),
                        room.offers(1, Originator.CLASS, "fell", "first"),
                        room.states(1, by("Amira"), "first", "it shows speed"),
                        room.offers(1, by("Amira", "Ben"), "plummeted", "first"),
                        room.reasons(1, by("Amira"), "first", null, "you can hear it"),
                        room.reasons(1, by(), null, "fell", "it is plain"),
                        Classroom.settles("first", "plummeted", SettledBy.VOTE, "it shows speed"),
                        room.states(1, Originator.CLASS, "first", "it is short"));
        return room;
    }

    private static LineRevised narrated(Classroom room) {
        LineId line = new LineId(Talking.id("l"));
        return new LineRevised(
                line,
                2,
                "the boat plummeted",
                Originator.TEACHER,
                Originator.TEACHER,
                List.of(),
                null,
                Classroom.examination("e"),
                null,
                new Narration(by("Amira"), room.sealed(1, by("Amira"), line + ":2", "narration", "it is faster")));
    }

    private static List<Integer> sizes(Classroom room) {
        JsonNode answer = room.school.read(lesson(room), room.school.teacher);
        return List.of(answer.get("decisions").size(), answer.get("open").size());
    }

    private static List<String> words(JsonNode all) {
        return all.valueStream().map(one -> one.get("words").asString()).toList();
    }

    private static String lesson(Classroom room) {
        return "/api/lessons/" + room.school.lesson(1) + "/decisions";
    }
}
