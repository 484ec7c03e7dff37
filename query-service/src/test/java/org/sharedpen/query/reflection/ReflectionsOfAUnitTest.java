package org.sharedpen.query.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.opened;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;
import org.sharedpen.query.Classroom;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.session.Caller;
import tools.jackson.databind.JsonNode;

class ReflectionsOfAUnitTest {
    private static final ActionId SETTLING = new ActionId(Talking.id("settling"));
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
    void counts_what_was_meant_what_was_looked_at_and_what_was_used() {
        Classroom room = reflected();
        JsonNode answer = room.school.read(door(), room.school.teacher);
        assertThat(counts(answer)).isEqualTo("3 meant, 2 sampled, 1 used, 1 partly, 1 with little");
        assertThat(answer.get("enough").asBoolean()).isFalse();
        assertThat(answer.at("/lessons/0/intended").asInt()).isEqualTo(2);
        assertThat(answer.at("/lessons/0/used").asInt()).isEqualTo(1);
        assertThat(answer.at("/lessons/1/partly").asInt()).isEqualTo(1);
    }

    @Test
    void names_the_pupils_in_the_order_of_the_alphabet_with_their_words_opened() {
        Classroom room = reflected();
        JsonNode pupils = room.school.read(door(), room.school.teacher).get("pupils");
        assertThat(pupils.valueStream().map(pupil -> pupil.get("displayName").asString()))
                .containsExactly("Amira Test", "Ben Test");
        JsonNode first = pupils.at("/0/reflections/0");
        assertThat(first.get("words").asString()).isEqualTo("speed");
        assertThat(first.at("/target/kind").asString()).isEqualTo("CHOICE");
        assertThat(first.at("/target/id").asString())
                .isEqualTo(Classroom.choice("c").toString());
        assertThat(first.get("sampled").asBoolean()).isTrue();
        assertThat(first.get("used").asString()).isEqualTo("YES");
        assertThat(first.get("support").asString()).isEqualTo("CLUE");
        assertThat(first.get("taskTitle").asString()).isEqualTo("My island");
        assertThat(first.get("quote").asString()).isEqualTo("it plummeted");
        assertThat(first.get("date").asString()).isEqualTo("2026-04-01");
        assertThat(pupils.at("/1/reflections/0/sampled").asBoolean()).isFalse();
        assertThat(pupils.at("/1/reflections/0").has("used")).isFalse();
    }

    @Test
    void a_second_reflection_replaces_the_first_and_its_sample() {
        Classroom room = reflected();
        room.school.recorded(1, room.means(1, "again", "Amira", "c", "sound"));
        JsonNode answer = room.school.read(door(), room.school.teacher);
        assertThat(counts(answer)).isEqualTo("3 meant, 1 sampled, 0 used, 1 partly, 0 with little");
        room.school.recorded(1, room.sampled(1, "a1", "Amira", Used.YES, Support.NONE));
        assertThat(counts(room.school.read(door(), room.school.teacher)))
                .as("a sample of what was replaced")
                .isEqualTo("3 meant, 1 sampled, 0 used, 1 partly, 0 with little");
    }

    @Test
    void the_latest_sample_counts_also_long_after_the_lesson() {
        Classroom room = reflected();
        room.school.recorded(1, Talking.closed(), room.sampled(1, "a1", "Amira", Used.YES, Support.MODEL));
        assertThat(counts(room.school.read(door(), room.school.teacher)))
                .isEqualTo("3 meant, 2 sampled, 1 used, 1 partly, 0 with little");
        room.school.recorded(1, room.sampled(1, "a1", "Amira", Used.NO, Support.NONE));
        assertThat(counts(room.school.read(door(), room.school.teacher)))
                .isEqualTo("3 meant, 2 sampled, 0 used, 1 partly, 0 with little");
    }

    @Test
    void a_lead_sees_the_counts_and_no_pupil() {
        Classroom room = reflected();
        JsonNode answer = room.school.read(door(), room.school.lead);
        assertThat(answer.get("pupils").isEmpty()).isTrue();
        assertThat(answer.at("/withheld/code").asString()).isEqualTo("NOT_YOUR_CLASS");
        assertThat(counts(answer)).startsWith("3 meant");
    }

    @Test
    void an_erased_pupil_leaves_the_counts_and_no_words() {
        Classroom room = reflected();
        room.erase("Amira");
        JsonNode answer = room.school.read(door(), room.school.teacher);
        assertThat(counts(answer)).startsWith("3 meant");
        JsonNode gone = answer.at("/pupils/0");
        assertThat(gone.get("displayName").asString()).isEqualTo("a pupil");
        assertThat(gone.at("/reflections/0").has("words")).isFalse();
        assertThat(gone.at("/reflections/0").has("quote")).isFalse();
        assertThat(gone.at("/reflections/0/used").asString()).isEqualTo("YES");
    }

    @Test
    void whatever_is_meant_is_quoted_also_a_suggestion_that_never_competed_and_a_line_that_is_gone() {
        Classroom room = quoting();
        assertThat(quoted(room, room.school.teacher))
                .containsExactly("plummeted", "the boat lurched", "it fell", "like a stone");
        room.school.recorded(1, room.corrects(1, "like a stone", by("Ben")));
        room.erase("Chi");
        assertThat(quoted(room, room.school.teacher)).as("put down to Ben now").endsWith("like a stone");
    }

    @Test
    void words_of_an_erased_pupil_are_not_quoted_for_another_and_a_choice_that_is_open_again_quotes_nothing() {
        Classroom room = quoting();
        room.erase("Chi");
        assertThat(quoted(room, room.school.teacher))
                .containsExactly("plummeted", "the boat lurched", "it fell", "none");
        room.school.recorded(1, new ActionVoided(SETTLING, null));
        assertThat(quoted(room, room.school.teacher)).startsWith("none", "the boat lurched");
        assertThat(room.school.read(door(), room.school.lead).toString())
                .doesNotContain("the boat lurched")
                .doesNotContain("it fell");
    }

    /** Each of four pupils means to use something else. */
    private static Classroom quoting() {
        Classroom room = new Classroom(side, "Amira", "Ben", "Chi", "Dev", "Eli");
        LineId gone = new LineId(Talking.id("gone"));
        room.school
                .planning(2)
                .recorded(
                        1,
                        opened(List.of("Amira", "Ben", "Chi", "Dev", "Eli"), List.of()),
                        room.offers(1, by("Chi"), "like a stone", null),
                        room.opens(1, "c", "Which?"),
                        room.offers(1, by("Amira"), "plummeted", "c"),
                        Talking.scribed("examined", "the boat moved", null),
                        Talking.scribed("gone", "it fell", null),
                        Classroom.examines("e", "examined"),
                        Talking.revised("examined", "the boat lurched", null, null))
                .recordedBy(SETTLING, 1, Classroom.settles("c", "plummeted", SettledBy.VOTE))
                .recorded(
                        1,
                        room.means(1, "a", "Amira", "c", "speed"),
                        meant("b", "Ben", Classroom.examination("e"), null, null),
                        meant("d", "Dev", null, gone, null),
                        meant("e", "Eli", null, null, Talking.contribution("like a stone")),
                        new LineRemoved(gone));
        return room;
    }

    private static ReflectionRecorded meant(
            String name,
            String pupil,
            @Nullable ExaminationId examination,
            @Nullable LineId line,
            @Nullable ContributionId contribution) {
        return new ReflectionRecorded(
                Classroom.reflection(name), Talking.pupil(pupil), null, examination, line, contribution, null);
    }

    private static List<String> quoted(Classroom room, Caller caller) {
        return room.school
                .read(door(), caller)
                .get("pupils")
                .valueStream()
                .map(pupil -> pupil.at("/reflections/0/targetWords").asString("none"))
                .toList();
    }

    private static Classroom reflected() {
        Classroom room = new Classroom(side, "Ben", "Amira");
        room.school.planning(2, 2);
        for (int seat = 1; seat <= 2; seat++) {
            room.school.recorded(
                    seat,
                    opened(List.of("Amira", "Ben"), List.of()),
                    room.offers(seat, by("Amira"), "plummeted", null),
                    room.opens(seat, "c", "Which?"),
                    Classroom.settles("c", "plummeted", SettledBy.VOTE),
                    room.means(seat, "a" + seat, "Amira", "c", "speed"));
        }
        room.school.recorded(
                1, room.means(1, "b1", "Ben", "c", "sound"), room.sampled(1, "a1", "Amira", Used.YES, Support.CLUE));
        room.school.recorded(2, room.sampled(2, "a2", "Amira", Used.PARTLY, Support.MODEL));
        return room;
    }

    private static String counts(JsonNode answer) {
        return "%s meant, %s sampled, %s used, %s partly, %s with little"
                .formatted(
                        answer.get("intended").asInt(),
                        answer.get("sampled").asInt(),
                        answer.get("used").asInt(),
                        answer.get("partly").asInt(),
                        answer.get("usedWithLittle").asInt());
    }

    private static String door() {
        return "/api/units/" + Talking.UNIT + "/reflections";
    }
}
