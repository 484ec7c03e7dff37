package org.sharedpen.query.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.choice;
import static org.sharedpen.query.Talking.closed;
import static org.sharedpen.query.Talking.criterion;
import static org.sharedpen.query.Talking.edit;
import static org.sharedpen.query.Talking.examinationClosed;
import static org.sharedpen.query.Talking.examined;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.parked;
import static org.sharedpen.query.Talking.reason;
import static org.sharedpen.query.Talking.revised;
import static org.sharedpen.query.Talking.scribed;
import static org.sharedpen.query.Talking.settled;
import static org.sharedpen.query.Talking.started;
import static org.sharedpen.query.Talking.startedFor;
import static org.sharedpen.query.Talking.variation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SettledBy;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class BalanceDoorTest {
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
    void a_planned_lesson_answers_with_its_plan_and_nothing_counted() {
        OneSchool school = new OneSchool(side).planning(3);
        JsonNode lesson = school.read("/api/lessons/" + school.lesson(1), school.teacher);
        assertThat(lesson.get("state").asString()).isEqualTo("PLANNED");
        assertThat(lesson.get("plannedLevel").asInt()).isEqualTo(3);
        assertThat(lesson.get("enactedLevel").isNull()).isTrue();
        assertThat(lesson.get("segments").isEmpty()).isTrue();
        JsonNode balance = school.read("/api/lessons/" + school.lesson(1) + "/balance", school.teacher);
        assertThat(balance.at("/gauges/words/share").isNull()).isTrue();
        assertThat(balance.at("/gauges/words/total").asInt()).isZero();
        assertThat(balance.get("verdict").asString()).isEqualTo("NOT_ENOUGH");
        assertThat(balance.has("talk")).isFalse();
        assertThat(balance.get("asOf").get("version").asInt()).isZero();
    }

    @Test
    void a_taught_lesson_answers_with_its_frame_and_its_gauges() {
        OneSchool school = taught();
        JsonNode lesson = school.read("/api/lessons/" + school.lesson(1), school.teacher);
        assertThat(lesson.get("state").asString()).isEqualTo("CLOSED");
        assertThat(lesson.get("present").asInt()).isEqualTo(2);
        assertThat(lesson.get("absent").asInt()).isEqualTo(1);
        assertThat(lesson.get("captureMode").asString()).isEqualTo("LIVE");
        assertThat(lesson.at("/segments/0/kind").asString()).isEqualTo("SHARED_WRITING");
        assertThat(lesson.get("enactedLevel").asInt()).isEqualTo(3);

        JsonNode balance = school.read("/api/lessons/" + school.lesson(1) + "/balance", school.teacher);
        assertThat(balance.at("/gauges/words/pupil").asInt()).isEqualTo(40);
        assertThat(balance.at("/gauges/words/total").asInt()).isEqualTo(60);
        assertThat(balance.at("/gauges/words/low").asDouble()).isCloseTo(0.300, within(0.0005));
        assertThat(balance.at("/gauges/words/high").asDouble()).isCloseTo(0.903, within(0.0005));
        assertThat(balance.at("/gauges/words/band").asInt()).isEqualTo(3);
        assertThat(balance.at("/gauges/wall/total").asInt()).isEqualTo(80);
        assertThat(balance.at("/gauges/wall/pupil").asInt()).isEqualTo(60);
        assertThat(balance.at("/gauges/offers/pupil").asInt()).isEqualTo(6);
        assertThat(balance.at("/gauges/offers/total").asInt()).isEqualTo(10);
        assertThat(balance.at("/gauges/reasons/share").asDouble()).isEqualTo(0.5);
        assertThat(balance.at("/gauges/decisions/share").isNull()).isTrue();
        assertThat(balance.at("/fidelity/verbatimRate").asDouble()).isEqualTo(1);
        assertThat(balance.at("/fidelity/linked").asInt()).isEqualTo(5);
        assertThat(balance.at("/interrogation/scribed").asInt()).isEqualTo(6);
        assertThat(balance.get("spread").toString()).isEqualTo("[1,2,3,4]");
        assertThat(balance.get("verdict").asString()).isEqualTo("PLACED");
        assertThat(balance.get("asOf").get("version").asInt()).isEqualTo(21);
    }

    @Test
    void decisions_examinations_edits_and_samples_stand_beside_the_words() {
        OneSchool school = taught().recorded(
                        1,
                        new LessonReopened(),
                        choice("a"),
                        criterion("a", "vivid", by("Ben")),
                        settled("a", "1", SettledBy.TEACHER, null, "vivid"),
                        choice("b"),
                        settled("b", "2", SettledBy.TEACHER, null),
                        examined("x", "a"),
                        examinationClosed("x", ExaminationOutcome.REWORKED, SettledBy.TEACHER, null),
                        examined("y", "b"),
                        examinationClosed("y", ExaminationOutcome.KEPT, null, null),
                        edit("e", by("Chloe")),
                        revised("a", "a0 a1", CraftFocus.VOCABULARY, by("Ben"), "e"),
                        parked("9"),
                        variation("Amira", Divergence.SAME),
                        variation("Amira", Divergence.OWN_WAY),
                        variation("Dan", Divergence.SAME));
        JsonNode balance = school.read("/api/lessons/" + school.lesson(1) + "/balance", school.teacher);
        assertThat(balance.at("/gauges/decisions/pupil").asInt()).isZero();
        assertThat(balance.at("/gauges/decisions/total").asInt()).isEqualTo(3);
        assertThat(balance.get("verdict").asString()).isEqualTo("PLACED");
        assertThat(balance.get("criteria").toString())
                .isEqualTo("{\"settled\":2,\"criteriaFirst\":1,\"byPupils\":1,\"total\":1}");
        assertThat(balance.get("interrogation").toString()).isEqualTo("{\"scribed\":6,\"examined\":2,\"reworked\":1}");
        assertThat(balance.get("focus").toString()).isEqualTo("{\"edits\":1,\"onFocus\":1,\"parked\":1}");
        assertThat(balance.get("narrated").toString()).isEqualTo("{\"revisions\":1,\"narrated\":1}");
        assertThat(balance.get("divergence").toString())
                .isEqualTo("{\"same\":0,\"variation\":0,\"ownWay\":1,\"notSampled\":2,\"enough\":false}");
        school.recorded(1, choice("c"), settled("c", "3", SettledBy.TEACHER, null));
        balance = school.read("/api/lessons/" + school.lesson(1) + "/balance", school.teacher);
        assertThat(balance.get("verdict").asString()).isEqualTo("MIXED");
        assertThat(balance.get("enactedLevel").asInt())
                .isEqualTo(balance.at("/gauges/words/band").asInt());
    }

    @Test
    void words_too_few_to_say_have_a_share_and_no_band() {
        OneSchool school = new OneSchool(side)
                .planning(3)
                .recorded(1, opened(List.of("Amira"), List.of()), offered("1", by("Amira")), tenWords("a", "1"));
        JsonNode balance = school.read("/api/lessons/" + school.lesson(1) + "/balance", school.teacher);
        assertThat(balance.get("verdict").asString()).isEqualTo("NOT_ENOUGH");
        assertThat(balance.at("/gauges/words/share").asDouble()).isEqualTo(1);
        assertThat(balance.at("/gauges/words").has("band")).isFalse();
        JsonNode unit = school.read("/api/units/" + Talking.UNIT + "/balance", school.teacher);
        assertThat(unit.at("/lessons/0/gauges/words").has("band")).isFalse();
    }

    @Test
    void a_unit_lists_its_lessons_in_the_order_of_the_plan_also_those_without_any_data() {
        OneSchool school = taught();
        JsonNode unit = school.read("/api/units/" + Talking.UNIT + "/balance", school.lead);
        assertThat(unit.get("lessons").size()).isEqualTo(2);
        assertThat(unit.at("/lessons/0/enactedLevel").asInt()).isEqualTo(3);
        assertThat(unit.at("/lessons/1/title").asString()).isEqualTo("Lesson 2");
        assertThat(unit.at("/lessons/1/gauges").isNull()).isTrue();
        assertThat(unit.at("/shift/verdict").asString()).isEqualTo("NOT_ENOUGH");
        assertThat(unit.at("/shift/from").isNull()).isTrue();
        assertThat(unit.get("scaffoldSigns").isEmpty()).isTrue();
        assertThat(unit.at("/asOf/position").asString()).startsWith("p");
        assertThat(unit.get("asOf").has("version")).isFalse();
    }

    @Test
    void what_is_not_there_and_what_is_not_yours_answer_alike() {
        OneSchool school = new OneSchool(side).planning(3);
        school.read("/api/lessons/" + school.lesson(1), school.teacher);
        for (String door : List.of("", "/balance")) {
            expectNotFound(school.answer("/api/lessons/" + school.lesson(1) + door, school.stranger));
            expectNotFound(school.answer("/api/lessons/" + school.lesson(9) + door, school.teacher));
            expectNotFound(school.answer("/api/lessons/" + school.lesson(1) + door, new OneSchool(side).teacher));
        }
        expectNotFound(school.answer("/api/units/" + Talking.UNIT + "/balance", school.stranger));
        expectNotFound(school.answer("/api/units/no-unit/balance", school.teacher));
    }

    @Test
    void a_running_segment_says_since_when_and_for_how_long_it_was_meant() {
        OneSchool school = new OneSchool(side)
                .planning(2)
                .recorded(
                        1,
                        opened(List.of("Amira"), List.of()),
                        started("writing", SegmentKind.SHARED_WRITING),
                        startedFor(120, "talk", SegmentKind.PAIR_TALK));
        JsonNode segments =
                school.read("/api/lessons/" + school.lesson(1), school.teacher).get("segments");
        assertThat(segments.at("/0/plannedSeconds").isNull()).isTrue();
        assertThat(segments.at("/0/endedAt").isString()).isTrue();
        assertThat(segments.at("/1/plannedSeconds").asInt()).isEqualTo(120);
        assertThat(segments.at("/1/startedAt").isString()).isTrue();
        assertThat(segments.at("/1/endedAt").isNull()).isTrue();
    }

    private static void expectNotFound(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(OneSchool.body(answer).get("type").asString()).isEqualTo("not-found");
    }

    /** The words of the worked example, beside ten offers and two reasons. */
    private static OneSchool taught() {
        OneSchool school = new OneSchool(side)
                .planning(2, 3)
                .recorded(
                        1,
                        opened(List.of("Amira"), List.of("Ben", "Chloe")),
                        started("s", SegmentKind.SHARED_WRITING),
                        offered("1", by("Amira")),
                        offered("2", by("Amira", "Ben")),
                        offered("3", Originator.CLASS),
                        offered("4", Originator.SOMEONE),
                        offered("5", by("Ben")),
                        offered("6", by("Ben")),
                        offered("7", by()),
                        offered("8", by()),
                        offered("9", by()),
                        offered("10", by()),
                        reason(by("Amira"), null),
                        reason(by(), null),
                        tenWords("a", "1"),
                        tenWords("b", "2"),
                        tenWords("c", "5"),
                        tenWords("d", "6"),
                        tenWords("e", "7"),
                        tenWords("f", null),
                        closed());
        school.standing(1, "carried", "PAIR", List.of("Amira", "Ben"), 0, 20);
        school.standing(1, "model", "SOURCE", List.of(), 30, 30);
        return school;
    }

    private static LineScribed tenWords(String line, @Nullable String contribution) {
        String text = IntStream.range(0, 10).mapToObj(i -> line + i).collect(Collectors.joining(" "));
        return scribed(line, text, contribution);
    }
}
