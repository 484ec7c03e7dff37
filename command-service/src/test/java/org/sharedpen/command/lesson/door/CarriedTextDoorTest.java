package org.sharedpen.command.lesson.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.door.Sent.action;
import static org.sharedpen.command.lesson.door.Sent.batch;
import static org.sharedpen.command.lesson.door.Sent.open;
import static org.sharedpen.command.lesson.door.Sent.path;
import static org.sharedpen.command.lesson.door.Sent.scribe;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharedpen.command.School;
import org.sharedpen.command.Visitor.Answer;
import org.sharedpen.command.unit.Plan;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarriedTextDoorTest {
    private Service service;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeAll
    void start() {
        service = Service.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @BeforeEach
    void plan() {
        first = UUID.randomUUID();
        second = UUID.randomUUID();
        third = UUID.randomUUID();
        planned(service.school(), first, second, third);
    }

    private static void planned(School school, UUID... lessons) {
        assertThat(school.teacher()
                        .posts("/api/units", Plan.unit(UUID.randomUUID(), school.theClass(), lessons))
                        .status())
                .isEqualTo(201);
    }

    private static Map<String, Object> carry(UUID from) {
        return action("carry-text", "fromLessonId", from);
    }

    private static String status(Answer answer, int which) {
        return answer.at("/results/" + which).has("problem")
                ? answer.text("/results/" + which + "/problem/type")
                : answer.text("/results/" + which + "/status");
    }

    private String carried(UUID lesson) {
        return service.log(
                        "select payload::text from log.event where payload_type = 'TextCarried' and stream_id like ?",
                        "%" + lesson)
                .get(0);
    }

    @Test
    void takes_the_lines_as_they_are_then_in_the_batch_that_opens_the_lesson() {
        UUID line = UUID.randomUUID();
        UUID wiped = UUID.randomUUID();
        service.sends(
                first,
                open(),
                scribe(line, "He fell."),
                scribe(wiped, "Nobody saw."),
                action("revise-line", "lineId", line, "baseVersion", 1, "text", "He plummeted."),
                action("remove-line", "lineId", wiped, "baseVersion", 1),
                action("close-lesson"));
        Answer answer = service.sends(
                second,
                open(),
                carry(first),
                action("revise-line", "lineId", line, "baseVersion", 1, "text", "He dropped."));
        assertThat(List.of(status(answer, 0), status(answer, 1), status(answer, 2)))
                .containsOnly("ACCEPTED");
        assertThat(carried(second))
                .contains("\"fromVersion\": 6", "He plummeted.", line.toString(), first.toString())
                .doesNotContain("Nobody saw.");
        assertThat(service.events(second)).containsExactly("LessonOpened", "TextCarried", "LineRevised");
    }

    @Test
    void goes_on_from_lesson_to_lesson() {
        UUID line = UUID.randomUUID();
        service.sends(first, open(), scribe(line, "He fell."));
        service.sends(second, open(), carry(first), scribe(UUID.randomUUID(), "Nobody saw."));
        assertThat(status(service.sends(third, open(), carry(second)), 1)).isEqualTo("ACCEPTED");
        assertThat(carried(third)).contains("He fell.", "Nobody saw.", "\"fromVersion\": 3");
    }

    @Test
    void is_known_when_it_comes_again_whatever_became_of_the_earlier_lesson() {
        service.sends(first, open(), scribe(UUID.randomUUID(), "He fell."));
        Map<String, Object> carry = carry(first);
        Answer answer = service.sends(second, open(), carry, carry);
        assertThat(status(answer, 1)).isEqualTo("ACCEPTED");
        assertThat(status(answer, 2)).isEqualTo("DUPLICATE");
        service.sends(first, scribe(UUID.randomUUID(), "Nobody saw."));
        Answer again = service.sends(second, carry);
        assertThat(status(again, 0)).isEqualTo("DUPLICATE");
        assertThat(again.at("/version").intValue()).isEqualTo(2);
        assertThat(status(service.sends(second, carry(first)), 0)).isEqualTo("line-id-used");
    }

    @Test
    void comes_again_after_it_was_undone_and_goes_on_from_the_version_that_a_refusal_shows() {
        UUID line = UUID.randomUUID();
        service.sends(first, open(), scribe(line, "He fell."));
        Map<String, Object> carry = carry(first);
        Answer answer = service.sends(
                second,
                open(),
                carry,
                action("void-action", "targetActionId", carry.get("actionId")),
                carry(first),
                action("revise-line", "lineId", line, "baseVersion", 1, "text", "He dropped."));
        assertThat(status(answer, 3)).isEqualTo("ACCEPTED");
        assertThat(status(answer, 4)).isEqualTo("line-changed");
        int version = answer.at("/results/4/problem/line/version").intValue();
        assertThat(version).isEqualTo(2);
        Answer again = service.sends(
                second, action("revise-line", "lineId", line, "baseVersion", version, "text", "He dropped."));
        assertThat(status(again, 0)).isEqualTo("ACCEPTED");
    }

    @Test
    void leaves_out_what_was_undone() {
        UUID kept = UUID.randomUUID();
        Map<String, Object> undone = scribe(UUID.randomUUID(), "Never mind.");
        service.sends(
                first,
                open(),
                scribe(kept, "He fell."),
                undone,
                action("void-action", "targetActionId", undone.get("actionId")));
        service.sends(second, open(), carry(first));
        assertThat(carried(second)).contains("He fell.").doesNotContain("Never mind.");
    }

    @Test
    void names_lines_that_stand_there() {
        UUID line = UUID.randomUUID();
        service.sends(first, open(), scribe(line, "He fell."), scribe(UUID.randomUUID(), "Nobody saw."));
        service.sends(second, open());
        Map<String, Object> some = action("carry-text", "fromLessonId", first, "lineIds", List.of(line));
        Map<String, Object> unknown =
                action("carry-text", "fromLessonId", first, "lineIds", List.of(UUID.randomUUID()));
        Map<String, Object> none = action("carry-text", "fromLessonId", first, "lineIds", List.of());
        Answer answer = service.sends(second, unknown, none, some);
        assertThat(status(answer, 0)).isEqualTo("unknown-line");
        assertThat(status(answer, 1)).isEqualTo("invalid-action");
        assertThat(answer.text("/results/1/problem/errors/0/pointer")).isEqualTo("/lineIds");
        assertThat(status(answer, 2)).isEqualTo("ACCEPTED");
        assertThat(carried(second)).doesNotContain("Nobody saw.");
    }

    @Test
    void a_lesson_that_was_never_opened_has_nothing_to_carry_until_it_has() {
        Map<String, Object> carry = carry(first);
        assertThat(status(service.sends(second, open(), carry), 1)).isEqualTo("nothing-to-carry");
        service.sends(first, open(), scribe(UUID.randomUUID(), "He fell."));
        assertThat(status(service.sends(second, carry), 0)).isEqualTo("ACCEPTED");
    }

    @Test
    void only_another_lesson_of_the_same_unit_is_known() {
        UUID elsewhere = UUID.randomUUID();
        planned(service.school(), elsewhere);
        service.sends(elsewhere, open(), scribe(UUID.randomUUID(), "He fell."));
        School other = School.in(service.service(), service.dashboard(), 3);
        UUID abroad = UUID.randomUUID();
        planned(other, abroad);
        other.teacher().posts(path(abroad), batch(open(), scribe(UUID.randomUUID(), "He fell.")));
        Answer answer = service.sends(
                second,
                open(),
                scribe(UUID.randomUUID(), "Today."),
                carry(second),
                carry(elsewhere),
                carry(abroad),
                carry(UUID.randomUUID()));
        for (int i = 2; i <= 5; i++) {
            assertThat(answer.at("/results/" + i + "/problem")).isEqualTo(answer.at("/results/2/problem"));
            assertThat(status(answer, i)).isEqualTo("unknown-lesson");
        }
        assertThat(service.events(second)).containsExactly("LessonOpened", "LineScribed");
    }

    @Test
    void what_builds_on_a_carrying_that_was_refused_is_refused_with_it() {
        UUID line = UUID.randomUUID();
        Answer answer = service.sends(
                second,
                open(),
                action("carry-text", "fromLessonId", UUID.randomUUID(), "lineIds", List.of(line)),
                action("revise-line", "lineId", line, "baseVersion", 1, "text", "He dropped."));
        assertThat(status(answer, 1)).isEqualTo("unknown-lesson");
        assertThat(status(answer, 2)).isEqualTo("depends-on-refused");
        UUID other = UUID.randomUUID();
        answer = service.sends(
                second,
                action("carry-text", "fromLessonId", first, "lineIds", List.of(other), "colour", "red"),
                action("move-line", "lineId", other, "baseVersion", 1));
        assertThat(status(answer, 0)).isEqualTo("invalid-action");
        assertThat(status(answer, 1)).isEqualTo("depends-on-refused");
    }
}
