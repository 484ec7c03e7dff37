package org.sharedpen.query.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.attendance;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.closed;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.pass;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Route;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class ParticipationDoorTest {
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
    void pupils_stand_in_the_order_of_the_alphabet_whatever_they_did() {
        OneSchool school = taught();
        JsonNode answer = school.read(door(school), school.teacher);
        assertThat(names(answer.get("pupils"))).containsExactly("Amira Test", "Élodie Test", "Finn Test", "Zoe Test");
        JsonNode elodie = answer.at("/pupils/1");
        assertThat(elodie.get("hearings").asInt()).isEqualTo(2);
        assertThat(elodie.get("words").asDouble()).isEqualTo(4 + 3);
        assertThat(elodie.get("scribedWords").asDouble()).isEqualTo(3 + 2.5);
        assertThat(elodie.get("survivingWords").asDouble()).isEqualTo(2 + 2);
        assertThat(elodie.get("invited").asInt()).isEqualTo(1);
        JsonNode amira = answer.at("/pupils/0");
        assertThat(amira.get("heard").asBoolean()).isFalse();
        assertThat(amira.get("passes").asInt()).isEqualTo(1);
        assertThat(amira.get("survivingWords").isNull()).isTrue();
        JsonNode finn = answer.at("/pupils/2");
        assertThat(finn.get("present").asBoolean()).isFalse();
        assertThat(finn.get("hearings").isNull()).isTrue();
        assertThat(answer.has("withheld")).isFalse();
    }

    @Test
    void class_figures_stand_beside_what_chance_gives() {
        OneSchool school = taught();
        JsonNode answer = school.read(door(school), school.teacher);
        assertThat(answer.get("present").asInt()).isEqualTo(3);
        assertThat(answer.get("absent").asInt()).isEqualTo(1);
        assertThat(answer.get("offers").asInt()).isEqualTo(3);
        assertThat(answer.get("hearings").toString()).isEqualTo("{\"single\":1,\"pair\":1,\"trio\":0}");
        assertThat(answer.get("completeness").asDouble()).isEqualTo(1);
        assertThat(answer.at("/coverage/heard").asInt()).isEqualTo(2);
        assertThat(answer.at("/coverage/chance").asDouble()).isEqualTo(3 * (1 - 2 / 3.0 * (1 / 3.0)));
        assertThat(answer.at("/evenness/gini/value").asDouble()).isEqualTo(4 / 9.0);
        assertThat(answer.at("/afterTalk/share").isNull()).isTrue();
    }

    @Test
    void a_lead_sees_the_class_and_no_pupil() {
        OneSchool school = taught();
        JsonNode answer = school.read(door(school), school.lead);
        assertThat(answer.get("pupils").isEmpty()).isTrue();
        assertThat(answer.at("/withheld/code").asString()).isEqualTo("NOT_YOUR_CLASS");
        assertThat(answer.at("/coverage/heard").asInt()).isEqualTo(2);
        JsonNode unit = school.read("/api/units/" + Talking.UNIT + "/participation", school.lead);
        assertThat(unit.get("pupils").isEmpty()).isTrue();
        assertThat(unit.get("notYetHeard").isEmpty()).isTrue();
        assertThat(unit.at("/withheld/code").asString()).isEqualTo("NOT_YOUR_CLASS");
        assertThat(unit.toString() + answer).doesNotContain(Talking.pupil("Zoe").toString());
    }

    @Test
    void with_too_many_nameless_offers_it_says_who_was_heard_and_nothing_else_of_pupils() {
        OneSchool school = taught().recorded(1, offered("x", Originator.SOMEONE));
        JsonNode answer = school.read(door(school), school.teacher);
        assertThat(answer.at("/withheld/code").asString()).isEqualTo("TOO_FEW_NAMED");
        assertThat(names(answer.get("pupils"))).containsExactly("Élodie Test", "Zoe Test");
        assertThat(answer.at("/pupils/0/heard").asBoolean()).isTrue();
        assertThat(answer.at("/pupils/0/hearings").isNull()).isTrue();
        assertThat(answer.at("/register/present").size())
                .as("who goes on recording still knows who is there")
                .isEqualTo(3);
        assertThat(answer.get("offers").asInt()).isEqualTo(4);
        assertThat(answer.get("hearings").isNull()).isTrue();
        assertThat(answer.get("afterTalk").isNull()).isTrue();
        assertThat(answer.get("coverage").toString())
                .isEqualTo("{\"heard\":null,\"of\":3,\"share\":null,\"chance\":null,\"low\":null,\"high\":null}");
        assertThat(answer.at("/evenness/gini/value").isNull()).isTrue();
        JsonNode unit = school.read("/api/units/" + Talking.UNIT + "/participation", school.teacher);
        assertThat(unit.get("notYetHeard").isEmpty()).isTrue();
        assertThat(unit.at("/pupils/1/cells/0/hearings").isNull()).isTrue();
        assertThat(unit.at("/lessons/0/coverage/heard").isNull()).isTrue();
    }

    @Test
    void a_unit_shows_pupils_by_lessons() {
        OneSchool school = taught();
        JsonNode unit = school.read("/api/units/" + Talking.UNIT + "/participation", school.teacher);
        assertThat(unit.get("lessons").size()).isEqualTo(2);
        assertThat(unit.at("/lessons/0/evenness/gini/value").asDouble()).isEqualTo(4 / 9.0);
        assertThat(unit.at("/lessons/1/evenness").isNull()).isTrue();
        assertThat(names(unit.get("pupils"))).containsExactly("Amira Test", "Élodie Test", "Finn Test", "Zoe Test");
        assertThat(unit.at("/pupils/1/cells/0/hearings").asInt()).isEqualTo(2);
        assertThat(unit.at("/pupils/1/cells/1/present").asBoolean()).isFalse();
        assertThat(unit.at("/pupils/1/heardIndex").isNull()).isTrue();
        assertThat(unit.at("/pupils/1/expected").asDouble()).isEqualTo(1);
        assertThat(names(unit.get("notYetHeard"))).containsExactly("Amira Test");
        assertThat(unit.get("persistentlyUnheard").isEmpty()).isTrue();
    }

    @Test
    void a_lesson_says_how_it_was_captured_and_nobody_is_called_unheard_in_a_transcript() {
        OneSchool school = new OneSchool(side).with("Amira", "Ben").planning(2, 2);
        LessonOpened opened = opened(List.of("Amira", "Ben"), List.of());
        LessonOpened transcribed = new LessonOpened(
                opened.unitId(),
                opened.classId(),
                opened.openedBy(),
                CaptureMode.TRANSCRIBED,
                opened.present(),
                opened.absent());
        school.recorded(1, transcribed).recorded(2, opened(List.of("Amira"), List.of("Ben")));
        assertThat(school.read(door(school), school.teacher).get("captureMode").asString())
                .isEqualTo("TRANSCRIBED");
        JsonNode unit = school.read("/api/units/" + Talking.UNIT + "/participation", school.teacher);
        assertThat(names(unit.get("notYetHeard"))).containsExactly("Amira Test");
        assertThat(unit.at("/lessons/0/captureMode").asString()).isEqualTo("TRANSCRIBED");
        assertThat(unit.at("/lessons/1/captureMode").asString()).isEqualTo("LIVE");
    }

    @Test
    void who_was_never_there_stands_in_the_unit_as_absent_and_is_not_called_unheard() {
        OneSchool school = new OneSchool(side)
                .with("Amira", "Ben")
                .planning(2)
                .recorded(1, opened(List.of("Amira"), List.of("Ben")), offered("1", by("Amira")));
        JsonNode unit = school.read("/api/units/" + Talking.UNIT + "/participation", school.teacher);
        assertThat(names(unit.get("pupils"))).containsExactly("Amira Test", "Ben Test");
        assertThat(unit.at("/pupils/1/cells/0/present").asBoolean()).isFalse();
        assertThat(unit.get("notYetHeard").isEmpty()).isTrue();
    }

    @Test
    void a_contribution_whose_action_was_voided_has_never_been() {
        ActionId slip = new ActionId(UUID.randomUUID());
        OneSchool school = new OneSchool(side)
                .with("Amira", "Ben")
                .planning(2)
                .recorded(1, opened(List.of("Amira"), List.of("Ben")), offered("1", by("Amira")))
                .recordedBy(slip, 1, offered("2", by("Ben")));
        assertThat(school.read(door(school), school.teacher).get("present").asInt())
                .isEqualTo(2);
        JsonNode answer = school.recorded(1, new ActionVoided(slip, null)).read(door(school), school.teacher);
        assertThat(answer.get("present").asInt()).isEqualTo(1);
        assertThat(answer.at("/hearings/single").asInt()).isEqualTo(1);
        assertThat(answer.at("/pupils/1/hearings").isNull()).isTrue();
    }

    @Test
    void a_planned_lesson_has_nobody_in_it_yet() {
        OneSchool school = new OneSchool(side).planning(3);
        JsonNode answer = school.read(door(school), school.teacher);
        assertThat(answer.get("present").asInt()).isZero();
        assertThat(answer.get("completeness").isNull()).isTrue();
        assertThat(answer.at("/coverage/share").isNull()).isTrue();
        assertThat(answer.at("/evenness/entropy/value").isNull()).isTrue();
        assertThat(answer.get("pupils").isEmpty()).isTrue();
    }

    @Test
    void one_pupil_alone_is_covered_by_chance_too_and_neither_even_nor_uneven() {
        OneSchool school = new OneSchool(side)
                .with("Amira")
                .planning(3)
                .recorded(1, opened(List.of("Amira"), List.of()), offered("1", by("Amira")), offered("2", by("Amira")));
        JsonNode answer = school.read(door(school), school.teacher);
        assertThat(answer.at("/coverage/share").asDouble()).isEqualTo(1);
        assertThat(answer.at("/coverage/chance").asDouble()).isEqualTo(1);
        assertThat(answer.at("/evenness/gini/value").isNull()).isTrue();
        assertThat(answer.at("/evenness/topThreeShare/chance").isNull()).isTrue();
    }

    @Test
    void who_arrives_by_contributing_or_is_put_right_was_ever_present_and_stays_so_when_the_lesson_is_opened_again() {
        OneSchool school = new OneSchool(side)
                .with("Amira", "Ben", "Chloe", "Dan")
                .planning(3)
                .recorded(
                        1,
                        opened(List.of("Amira"), List.of("Ben", "Chloe", "Dan")),
                        offered("1", by("Ben")),
                        attendance("Chloe", true),
                        closed(),
                        offered("late", by("Ben", "Chloe")),
                        new LessonReopened());
        JsonNode answer = school.read(door(school), school.teacher);
        assertThat(answer.get("present").asInt()).isEqualTo(3);
        assertThat(answer.get("absent").asInt()).isEqualTo(1);
        assertThat(answer.get("hearings").toString()).isEqualTo("{\"single\":1,\"pair\":1,\"trio\":0}");
        assertThat(answer.at("/coverage/of").asInt()).isEqualTo(3);
        assertThat(answer.at("/coverage/heard").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_not_yours_answers_as_what_is_not_there() {
        OneSchool school = taught();
        MockHttpServletResponse notYours = school.answer(door(school), school.stranger);
        MockHttpServletResponse notThere =
                school.answer("/api/lessons/" + school.lesson(9) + "/participation", school.teacher);
        assertThat(notYours.getStatus()).isEqualTo(404);
        assertThat(OneSchool.body(notYours).get("type").asString()).isEqualTo("not-found");
        assertThat(notYours.getContentAsByteArray()).isEqualTo(notThere.getContentAsByteArray());
        assertThat(school.answer("/api/units/" + Talking.UNIT + "/participation", school.stranger)
                        .getStatus())
                .isEqualTo(404);
    }

    private static OneSchool taught() {
        OneSchool school = new OneSchool(side)
                .with("Zoe", "Élodie", "Finn", "Amira")
                .planning(2, 3)
                .recorded(
                        1,
                        opened(List.of("Zoe", "Élodie"), List.of("Finn", "Amira")),
                        offered("1", by("Élodie"), Route.INVITED, 4),
                        offered("2", by("Élodie", "Zoe"), Route.VIA_PARTNER, 6),
                        offered("3", Originator.CLASS),
                        offered("4", by()),
                        pass("Amira"),
                        closed());
        school.standing(1, "contribution/1", "PUPIL", List.of("Élodie"), 2, 1);
        school.standing(1, "contribution/2", "PAIR", List.of("Élodie", "Zoe"), 4, 0);
        school.standing(1, "of a revision", "PAIR", List.of("Zoe", "Élodie"), 2, 0);
        school.standing(1, "4", "TEACHER", List.of(), 9, 0);
        return school;
    }

    private static String door(OneSchool school) {
        return "/api/lessons/" + school.lesson(1) + "/participation";
    }

    private static List<String> names(JsonNode pupils) {
        return StreamSupport.stream(pupils.spliterator(), false)
                .map(pupil -> pupil.get("displayName").asString())
                .toList();
    }
}
