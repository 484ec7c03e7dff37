package org.sharedpen.query.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.choiceId;
import static org.sharedpen.query.Talking.closed;
import static org.sharedpen.query.Talking.contribution;
import static org.sharedpen.query.Talking.criterionId;
import static org.sharedpen.query.Talking.ended;
import static org.sharedpen.query.Talking.examinationClosed;
import static org.sharedpen.query.Talking.examined;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.pupil;
import static org.sharedpen.query.Talking.revised;
import static org.sharedpen.query.Talking.scribed;
import static org.sharedpen.query.Talking.settled;
import static org.sharedpen.query.Talking.started;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.Form;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.TestVault;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class BoardDoorTest {
    private static QuerySide side;

    private final OneSchool school =
            new OneSchool(side).with("Amira", "Ben", "Will").planning(1, 2, 5);
    private final TestVault vault = new TestVault(side, school.school);

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void a_lesson_that_is_only_planned_has_its_title_and_nothing_else() {
        JsonNode board = board(2);
        assertThat(board.get("title").asString()).isEqualTo("Lesson 2");
        assertThat(board.get("state").asString()).isEqualTo("PLANNED");
        assertThat(board.get("lines")).isEmpty();
        assertThat(board.get("balance").toString())
                .isEqualTo("{\"lesson\":{\"pupil\":0,\"total\":0},\"lessons\":["
                        + "{\"plannedLevel\":1,\"share\":null,\"now\":false},{\"plannedLevel\":2,\"share\":null,\"now\":true}],"
                        + "\"band\":{\"low\":0.35,\"high\":0.6}}");
        assertThat(board.propertyNames())
                .containsExactlyInAnyOrder("lessonId", "title", "state", "lines", "balance", "asOf");
    }

    @Test
    void a_line_is_made_of_passages_that_are_the_teachers_or_the_pupils() {
        record(open(), offered("1", by("Amira", "Ben")), scribed("a", "  The boat,  that  lurched … ", "1"));
        record(offered("2", Originator.SOURCE), scribed("b", "It sank.", "2"));
        record(offered("3", by("Ben")), partly("c", "Then, at last, it sank!", "it sank", "3"));
        JsonNode lines = board(1).get("lines");
        assertThat(lines.at("/0/runs").toString())
                .isEqualTo("[{\"text\":\"  The boat,  that  lurched … \",\"by\":\"PUPIL\"}]");
        assertThat(lines.at("/1/runs/0/by").asString()).isEqualTo("SOURCE");
        assertThat(lines.at("/2/runs").toString())
                .isEqualTo(
                        "[{\"text\":\"Then, at last, \",\"by\":\"TEACHER\"},{\"text\":\"it sank!\",\"by\":\"PUPIL\"}]");
        assertThat(board(1).get("state").asString()).isEqualTo("OPEN");
    }

    @Test
    void a_name_on_the_wall_is_covered_and_keeps_its_owner() {
        record(open(), offered("1", by("Amira")), partly("a", "We saw Ben Test and will be amira’s", "and will", "1"));
        assertThat(board(1).at("/lines/0/runs").toString())
                .isEqualTo("[{\"text\":\"We saw ▒▒▒▒ \",\"by\":\"TEACHER\"},{\"text\":\"and will \",\"by\":\"PUPIL\"},"
                        + "{\"text\":\"be ▒▒▒▒\",\"by\":\"TEACHER\"}]");
    }

    @Test
    void a_name_of_two_owners_is_the_firsts() {
        record(open(), offered("1", by("Amira")), partly("a", "then Ben Test ran", "then Ben", "1"));
        assertThat(board(1).at("/lines/0/runs").toString())
                .isEqualTo("[{\"text\":\"then ▒▒▒▒\",\"by\":\"PUPIL\"},{\"text\":\" ran\",\"by\":\"TEACHER\"}]");
    }

    @Test
    void what_is_being_asked_of_a_line_stands_beside_it_until_it_is_answered() {
        record(open(), scribed("a", "It sank.", null), examined("e", "a"));
        assertThat(board(1).at("/lines/0/examined").asString()).isEqualTo("STRONGER");
        record(examinationClosed("e", ExaminationOutcome.KEPT, null, null));
        assertThat(board(1).at("/lines/0").has("examined")).isFalse();
    }

    @Test
    void the_open_choice_shows_letters_words_and_criteria_and_nobody() {
        record(open(), choice("verb", "Which verb for Amira?"));
        record(candidate("1", by("Amira"), "plummeted", "verb"), candidate("2", by("Ben"), "fell like Ben", "verb"));
        record(criterion("fast", by("Ben"), "It shows speed, Will", "verb"));
        assertThat(board(1).get("choice").toString())
                .isEqualTo("{\"question\":\"Which verb for ▒▒▒▒?\",\"candidates\":["
                        + "{\"label\":\"A\",\"text\":\"plummeted\",\"chosen\":false},"
                        + "{\"label\":\"B\",\"text\":\"fell like ▒▒▒▒\",\"chosen\":false}],"
                        + "\"criteria\":[\"It shows speed, ▒▒▒▒\"],\"settled\":false}");
    }

    @Test
    void words_of_an_erased_child_are_absent_and_the_letter_stays() {
        record(open(), choice("verb", "Which verb?"), candidate("1", by("Amira"), "plummeted", "verb"));
        record(criterion("fast", by("Amira"), "It shows speed", "verb"));
        vault.erase(pupil("Amira"));
        assertThat(board(1).at("/choice/candidates").toString()).isEqualTo("[{\"label\":\"A\",\"chosen\":false}]");
        assertThat(board(1).at("/choice/criteria")).isEmpty();
    }

    @Test
    void a_settled_choice_stands_until_something_is_written() {
        record(open(), choice("verb", "Which verb?"), candidate("1", by("Amira"), "plummeted", "verb"));
        record(settled("verb", "1", SettledBy.VOTE, null));
        assertThat(board(1).at("/choice/settled").asBoolean()).isTrue();
        assertThat(board(1).at("/choice/candidates/0/chosen").asBoolean()).isTrue();
        ActionId slip = new ActionId(UUID.randomUUID());
        school.recordedBy(slip, 1, scribed("a", "It plummeted.", null));
        assertThat(board(1).has("choice")).isFalse();
        record(new ActionVoided(slip, null));
        assertThat(board(1).at("/choice/settled").asBoolean()).isTrue();
        record(scribed("b", "It sank.", null));
        assertThat(board(1).has("choice")).isFalse();
        record(choice("noun", "Which noun?"));
        assertThat(board(1).at("/choice/question").asString()).isEqualTo("Which noun?");
        record(revised("b", "It fell.", null, null));
        assertThat(board(1).at("/choice/question").asString()).isEqualTo("Which noun?");
    }

    @Test
    void focus_and_segment_stand_while_they_last() {
        record(open(), new EditFocusSet(CraftFocus.COHESION), started("s", SegmentKind.PAIR_TALK));
        JsonNode board = board(1);
        assertThat(board.get("focus").asString()).isEqualTo("COHESION");
        assertThat(board.at("/segment/kind").asString()).isEqualTo("PAIR_TALK");
        assertThat(board.at("/segment/startedAt").asString()).endsWith("Z");
        record(new EditFocusCleared(CraftFocus.COHESION), ended("s"));
        assertThat(board(1).has("focus")).isFalse();
        assertThat(board(1).has("segment")).isFalse();
        record(started("t", SegmentKind.EDITING), closed());
        assertThat(board(1).has("segment")).isFalse();
        assertThat(board(1).get("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void the_balance_is_of_the_lessons_up_to_this_one_and_silent_under_thirty_words() {
        school.recorded(
                1,
                open(),
                offered("1", by("Amira")),
                scribed("a", "so ".repeat(30).strip(), "1"));
        school.recorded(2, open(), scribed("b", "so ".repeat(29).strip(), null));
        JsonNode balance = board(2).get("balance");
        assertThat(balance.get("lessons").toString())
                .isEqualTo("[{\"plannedLevel\":1,\"share\":1.0,\"now\":false},"
                        + "{\"plannedLevel\":2,\"share\":null,\"now\":true}]");
        assertThat(balance.get("lesson").toString()).isEqualTo("{\"pupil\":0,\"total\":29}");
        assertThat(board(1).at("/balance/lessons")).hasSize(1);
        assertThat(board(1).at("/balance/band").toString()).isEqualTo("{\"low\":0.1,\"high\":0.35}");
        assertThat(board(3).get("balance").has("band")).isFalse();
    }

    @Test
    void another_lesson_another_school_and_no_lesson_answer_alike() {
        record(open());
        board(1);
        String elsewhere = "/api/board/" + school.lesson(2);
        String nowhere = "/api/board/" + UUID.randomUUID();
        assertThat(side.get(school.screen(1), elsewhere).statusCode()).isEqualTo(404);
        assertThat(side.get(school.screen(1), elsewhere).body())
                .isEqualTo(side.get(school.screen(1), nowhere).body());
        assertThat(side.get(school.screen(1), elsewhere + "/stream").statusCode())
                .isEqualTo(404);
        assertThat(side.get(new OneSchool(side).screen(1), "/api/board/" + school.lesson(1))
                        .statusCode())
                .isEqualTo(404);
    }

    private LessonEvent open() {
        return opened(List.of("Amira", "Ben"), List.of("Will"));
    }

    private void record(LessonEvent... events) {
        school.recorded(1, events);
    }

    private JsonNode board(int seat) {
        MockHttpServletResponse answer = school.board(seat);
        assertThat(answer.getStatus()).isEqualTo(200);
        return OneSchool.body(answer);
    }

    private LessonEvent choice(String name, String question) {
        return new ChoiceOpened(
                choiceId(name), vault.seal(lesson(), Originator.TEACHER, choiceId(name), "question", question), null);
    }

    private LessonEvent candidate(String name, Originator by, String words, String choice) {
        return new ContributionOffered(
                contribution(name),
                by,
                Form.WORD,
                null,
                1,
                vault.seal(lesson(), by, contribution(name), "words", words),
                choiceId(choice),
                null);
    }

    private LessonEvent criterion(String name, Originator by, String words, String choice) {
        return new CriterionStated(
                choiceId(choice), criterionId(name), by, vault.seal(lesson(), by, criterionId(name), "words", words));
    }

    /** A line of which some words are a contribution's, the rest the teacher's. */
    private static LessonEvent partly(String line, String text, String words, String contribution) {
        return new LineScribed(
                new LineId(Talking.id(line)),
                null,
                text,
                Originator.TEACHER,
                Originator.TEACHER,
                List.of(Talking.link(contribution, words, text)));
    }

    private StreamId lesson() {
        return StreamId.of(school.school, school.lesson(1));
    }
}
