package org.sharedpen.query.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.opened;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;
import org.sharedpen.query.Classroom;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import tools.jackson.databind.JsonNode;

class ReflectionsOfAUnitTest {
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
