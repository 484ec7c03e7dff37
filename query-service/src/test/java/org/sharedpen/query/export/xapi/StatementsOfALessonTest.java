package org.sharedpen.query.export.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.scribed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.EditParked;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.Support;
import org.sharedpen.events.TurnTranscribed;
import org.sharedpen.events.Used;
import org.sharedpen.events.VariationSampled;
import org.sharedpen.query.Classroom;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.People;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class StatementsOfALessonTest {
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
    void are_statements_by_the_rules_with_the_ids_that_the_events_have_in_the_log() {
        Classroom room = everything();
        JsonNode answer = read(room);
        XapiRules.check(answer);
        List<String> logged = side.log()
                .sql("select event_id from log.event where stream_id = ? order by sequence")
                .param(StreamId.of(room.school.school, room.school.lesson(1)).toString())
                .query(String.class)
                .list();
        List<String> told = answer.get("statements")
                .valueStream()
                .map(statement -> statement.get("id").asString())
                .toList();
        assertThat(told).containsSubsequence(logged.get(1), logged.get(2), logged.get(4));
        assertThat(told).filteredOn(id -> !logged.contains(id)).hasSizeLessThanOrEqualTo(2);
        assertThat(verbs(answer))
                .contains(
                        "opened",
                        "offered",
                        "took-a-pass",
                        "stated",
                        "gave",
                        "settled",
                        "scribed",
                        "revised",
                        "examined")
                .contains("closed", "recorded", "was-sampled-for", "spoke", "wrote-beside");
    }

    @Test
    void say_what_a_reason_is_about_and_whose_words_were_written() {
        Classroom room = everything();
        JsonNode answer = read(room);
        String extensions = "/context/extensions/https:~1~1sharedpen.org~1xapi~1extensions~1";
        JsonNode reason = standing(answer, "gave").get(0);
        assertThat(reason.at(extensions + "about"))
                .isEqualTo(standing(answer, "opened").get(1).at("/object/id"));
        String offer = standing(answer, "offered").get(0).at("/object/id").asString();
        for (String verb : List.of("scribed", "revised")) {
            assertThat(standing(answer, verb).get(0).at(extensions + "of/0").asString())
                    .isEqualTo(offer);
        }
        assertThat(standing(answer, "scribed").get(0).at(extensions + "rest-by").asString())
                .isEqualTo("TEACHER");
    }

    @Test
    void name_nobody_and_hold_no_word_that_was_said() {
        Classroom room = everything();
        MockHttpServletResponse raw = room.school.answer(door(room), room.school.teacher);
        String text = new String(raw.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text)
                .doesNotContain("Amira", "plummeted", "lurched", "speed", "Which", "Lesson 1", "storm", "island")
                .doesNotContain(Talking.pupil("Amira").toString())
                .doesNotContain(room.school.school.toString())
                .doesNotContain(Talking.TEACHER.toString())
                .doesNotContain("quiet");
        assertThat(raw.getHeader("X-Experience-API-Version")).isEqualTo("2.0.0");
        assertThat(raw.getHeader("X-Experience-API-Consistent-Through")).endsWith("Z");
    }

    @Test
    void know_a_pupil_again_within_the_lesson_and_nobody_in_another() {
        Classroom room = everything();
        JsonNode amira = actor(room, 1, "offered");
        assertThat(amira.at("/account/name").asString()).startsWith("pupil-").hasSize(6 + 32);
        room.school.recorded(1, room.offers(1, by("Amira"), "again", null));
        assertThat(actor(room, 1, "offered")).isEqualTo(amira);
        room.school.recorded(2, opened(List.of("Amira"), List.of()), room.offers(2, by("Amira"), "again", null));
        assertThat(actor(room, 2, "offered").at("/account/name")).isNotEqualTo(amira.at("/account/name"));
        assertThat(actor(room, 2, "opened")).isNotEqualTo(actor(room, 1, "opened"));
    }

    @Test
    void a_pair_is_a_group_of_its_members_and_the_class_one_without() {
        Classroom room = new Classroom(side, "Amira", "Ben");
        room.school
                .planning(2)
                .recorded(
                        1,
                        opened(List.of("Amira", "Ben"), List.of()),
                        room.offers(1, by("Amira", "Ben"), "one", null),
                        room.offers(1, Originator.CLASS, "two", null),
                        room.offers(1, Originator.SOMEONE, "three", null),
                        room.offers(1, by(), "four", null));
        JsonNode statements = read(room).get("statements");
        assertThat(statements.at("/1/actor/objectType").asString()).isEqualTo("Group");
        assertThat(statements.at("/1/actor/member").size()).isEqualTo(2);
        assertThat(statements.at("/1/actor").has("account")).isFalse();
        assertThat(statements.at("/2/actor/account/name").asString()).isEqualTo("class");
        assertThat(statements.at("/2/actor").has("member")).isFalse();
        assertThat(statements.at("/3/actor/account/name").asString()).isEqualTo("someone");
        assertThat(statements.at("/4/actor/account/name").asString()).isEqualTo("teacher");
        assertThat(statements.at("/4/actor/objectType").asString()).isEqualTo("Agent");
    }

    @Test
    void what_was_undone_is_voided() {
        Classroom room = new Classroom(side, "Amira");
        ActionId action = new ActionId(UUID.randomUUID());
        room.school
                .planning(2)
                .recorded(1, opened(List.of("Amira"), List.of()))
                .recordedBy(action, 1, Talking.pass("Amira"), room.offers(1, by("Amira"), "fell", null))
                .recorded(1, new ActionVoided(action, null));
        JsonNode answer = read(room);
        XapiRules.check(answer);
        JsonNode statements = answer.get("statements");
        assertThat(statements.size()).isEqualTo(5);
        for (int i = 0; i < 2; i++) {
            assertThat(XapiRules.isVoiding(statements.get(3 + i))).isTrue();
            assertThat(statements.get(3 + i).at("/object/id"))
                    .isEqualTo(statements.get(1 + i).get("id"));
        }
    }

    @Test
    void what_was_anothers_is_voided_and_told_anew_for_the_time_at_which_it_was_said() {
        Classroom room = new Classroom(side, "Amira", "Ben");
        room.school
                .planning(2)
                .recorded(
                        1,
                        opened(List.of("Amira", "Ben"), List.of()),
                        room.offers(1, by("Amira"), "fell", null),
                        room.offers(1, by("Ben"), "flew", null),
                        room.corrects(1, "fell", by("Ben")));
        JsonNode answer = read(room);
        XapiRules.check(answer);
        JsonNode statements = answer.get("statements");
        assertThat(statements.at("/3/object/id")).isEqualTo(statements.at("/1/id"));
        assertThat(statements.at("/4/actor")).isEqualTo(statements.at("/2/actor"));
        assertThat(statements.at("/4/object")).isEqualTo(statements.at("/1/object"));
        assertThat(statements.at("/4/timestamp")).isEqualTo(statements.at("/1/timestamp"));
        assertThat(statements.at("/4/id")).isNotEqualTo(statements.at("/1/id"));
    }

    @Test
    void a_correction_that_was_undone_leaves_it_with_the_first_and_undoing_the_offer_voids_what_holds() {
        Classroom room = new Classroom(side, "Amira", "Ben");
        ActionId offer = new ActionId(UUID.randomUUID());
        ActionId correction = new ActionId(UUID.randomUUID());
        room.school
                .planning(2)
                .recorded(1, opened(List.of("Amira", "Ben"), List.of()))
                .recordedBy(offer, 1, room.offers(1, by("Amira"), "fell", null))
                .recordedBy(correction, 1, room.corrects(1, "fell", by("Ben")))
                .recorded(1, new ActionVoided(correction, null));
        JsonNode corrected = read(room);
        XapiRules.check(corrected);
        assertThat(standing(corrected, "offered")).singleElement().satisfies(statement -> assertThat(
                        statement.get("actor"))
                .isEqualTo(corrected.at("/statements/1/actor")));
        room.school.recorded(1, new ActionVoided(offer, null));
        JsonNode undone = read(room);
        XapiRules.check(undone);
        assertThat(standing(undone, "offered")).isEmpty();
        assertThat(undone.get("statements").valueStream().limit(6).toList())
                .isEqualTo(corrected.get("statements").valueStream().limit(6).toList());
    }

    @Test
    void undoing_an_earlier_of_two_corrections_tells_nothing_new() {
        Classroom room = new Classroom(side, "Amira", "Ben", "Cleo");
        ActionId first = new ActionId(UUID.randomUUID());
        room.school
                .planning(2)
                .recorded(1, opened(List.of("Amira", "Ben", "Cleo"), List.of()))
                .recorded(1, room.offers(1, by("Amira"), "fell", null))
                .recordedBy(first, 1, room.corrects(1, "fell", by("Ben")))
                .recorded(1, room.corrects(1, "fell", by("Cleo")));
        JsonNode before = read(room).get("statements");
        room.school.recorded(1, new ActionVoided(first, null));
        JsonNode answer = read(room);
        XapiRules.check(answer);
        assertThat(answer.get("statements")).isEqualTo(before);
    }

    @Test
    void are_for_who_teaches_the_class() {
        Classroom room = everything();
        read(room);
        assertThat(room.school.answer(door(room), room.school.lead).getStatus()).isEqualTo(403);
        assertThat(room.school.answer(door(room), room.school.stranger).getStatus())
                .isEqualTo(404);
        assertThat(room.school
                        .answer(door(room), People.admin(room.school.school))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void of_a_lesson_that_was_not_taught_are_none() {
        OneSchool school = new OneSchool(side).planning(2);
        JsonNode answer = school.read("/api/lessons/" + school.lesson(1) + "/statements", school.teacher);
        assertThat(answer.get("statements").isEmpty()).isTrue();
        assertThat(answer.get("more").asString()).isEmpty();
    }

    private static Classroom everything() {
        Classroom room = new Classroom(side, "Amira", "Ben");
        LineId line = new LineId(Talking.id("l"));
        room.school
                .planning(2, 2)
                .recorded(
                        1,
                        opened(List.of("Amira", "Ben"), List.of()),
                        room.offers(1, by("Amira"), "plummeted", null),
                        room.opens(1, "c", "Which?"),
                        Talking.attendance("Ben", true),
                        room.states(1, by("Ben"), "c", "it shows speed"),
                        room.reasons(1, by("Ben"), "c", null, "you can hear it"),
                        Classroom.settles("c", "plummeted", SettledBy.VOTE, "it shows speed"),
                        Talking.pass("Ben"),
                        scribed("l", "the boat lurched", "plummeted"),
                        Classroom.examines("e", "l"),
                        Talking.revised("l", "the boat plummeted", CraftFocus.VOCABULARY, by("Amira"), "plummeted"),
                        Classroom.closes("e", ExaminationOutcome.REWORKED, SettledBy.CONSENSUS),
                        new EditParked(Talking.contribution("plummeted"), null),
                        Talking.started("s", SegmentKind.PIGGYBACK),
                        new VariationSampled(Talking.pupil("Ben"), Divergence.OWN_WAY, 12, null, line),
                        new TurnTranscribed(1, by("Ben"), 3, room.sealed(1, by("Ben"), 1, "words", "it was the storm")),
                        room.means(1, "r", "Amira", "c", "speed"),
                        Talking.closed(),
                        room.sampled(1, "r", "Amira", Used.YES, Support.CLUE));
        return room;
    }

    private static JsonNode actor(Classroom room, int seat, String verb) {
        return room.school
                .read("/api/lessons/" + room.school.lesson(seat) + "/statements", room.school.teacher)
                .get("statements")
                .valueStream()
                .filter(statement -> statement.at("/verb/id").asString().endsWith("/" + verb))
                .map(statement -> statement.get("actor"))
                .findFirst()
                .orElseThrow();
    }

    /** The statements with this verb that no other voids. */
    private static List<JsonNode> standing(JsonNode answer, String verb) {
        Set<JsonNode> voided = answer.get("statements")
                .valueStream()
                .filter(XapiRules::isVoiding)
                .map(statement -> statement.at("/object/id"))
                .collect(Collectors.toSet());
        return answer.get("statements")
                .valueStream()
                .filter(statement -> statement.at("/verb/id").asString().endsWith("/" + verb))
                .filter(statement -> !voided.contains(statement.get("id")))
                .toList();
    }

    private static List<String> verbs(JsonNode answer) {
        return answer.get("statements")
                .valueStream()
                .map(statement -> statement.at("/verb/id").asString().replaceAll(".*/", ""))
                .toList();
    }

    private static JsonNode read(Classroom room) {
        return room.school.read(door(room), room.school.teacher);
    }

    private static String door(Classroom room) {
        return "/api/lessons/" + room.school.lesson(1) + "/statements";
    }
}
