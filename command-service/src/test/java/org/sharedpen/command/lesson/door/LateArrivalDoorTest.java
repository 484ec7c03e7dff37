package org.sharedpen.command.lesson.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.door.Sent.action;
import static org.sharedpen.command.lesson.door.Sent.offer;
import static org.sharedpen.command.lesson.door.Sent.open;
import static org.sharedpen.command.lesson.door.Sent.path;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharedpen.command.Visitor.Answer;

/** A lesson from ten to eleven, sent at once as from a device without a network; what comes afterwards comes late. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateArrivalDoorTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NOW = Instant.now();
    private static final Instant TEN = NOW.minus(Duration.ofHours(5));
    private static final Instant ELEVEN = TEN.plus(HOUR);

    private Service service;

    @BeforeAll
    void start() {
        service = Service.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static Map<String, Object> at(Object when, Map<String, Object> action) {
        action.put("occurredAt", when.toString());
        return action;
    }

    private Map<String, Object> said() {
        return offer(UUID.randomUUID(), service.school().pupils().get(0), "the wolf");
    }

    private List<String> sends(UUID lesson, Object sentAt, Object... actions) {
        Answer answer = service.school()
                .teacher()
                .posts(path(lesson), Map.of("sentAt", sentAt.toString(), "actions", List.of(actions)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<String> outcomes = new ArrayList<>();
        answer.at("/results")
                .forEach(result -> outcomes.add(
                        result.has("problem")
                                ? result.at("/problem/type").asString()
                                : result.at("/status").asString()));
        return outcomes;
    }

    private UUID closed() {
        UUID lesson = service.plannedLesson();
        assertThat(sends(lesson, Instant.now(), at(TEN, open()), at(ELEVEN, action("close-lesson"))))
                .containsOnly("ACCEPTED");
        return lesson;
    }

    private List<String> late(UUID lesson) {
        return service.log(
                "select payload_type from log.event where stream_id like ? and (metadata ->> 'late')::boolean"
                        + " order by sequence",
                "%" + lesson);
    }

    @Test
    void before_the_closing_is_late_and_after_it_refused() {
        UUID lesson = closed();
        assertThat(sends(
                        lesson,
                        Instant.now(),
                        at(ELEVEN.minusSeconds(30), said()),
                        at(ELEVEN.plusSeconds(30), said()),
                        at(TEN.minus(HOUR), said()),
                        at(TEN.minus(Duration.ofDays(3)), said())))
                .containsExactly("ACCEPTED", "lesson-closed", "ACCEPTED", "ACCEPTED");
        assertThat(late(lesson)).hasSize(3).containsOnly("ContributionOffered");
    }

    @Test
    void the_instant_of_the_closing_is_after_it() {
        UUID lesson = service.plannedLesson();
        assertThat(sends(
                        lesson,
                        Instant.now(),
                        at(TEN, open()),
                        at(ELEVEN, action("close-lesson")),
                        at(ELEVEN, said()),
                        at(ELEVEN.minusMillis(1), said())))
                .containsExactly("ACCEPTED", "ACCEPTED", "lesson-closed", "ACCEPTED");
    }

    @Test
    void the_last_closing_counts() {
        UUID lesson = closed();
        Instant noon = ELEVEN.plus(HOUR);
        assertThat(sends(
                        lesson,
                        Instant.now(),
                        at(noon, action("reopen-lesson")),
                        at(noon.plus(HOUR), said()),
                        at(noon.plus(HOUR), action("close-lesson"))))
                .containsOnly("ACCEPTED");
        assertThat(late(lesson)).isEmpty();
        assertThat(sends(
                        lesson,
                        Instant.now(),
                        at(ELEVEN.plusSeconds(60), said()),
                        at(noon.plusSeconds(60), said()),
                        at(noon.plus(HOUR).plusSeconds(60), said())))
                .containsExactly("ACCEPTED", "ACCEPTED", "lesson-closed");
        assertThat(late(lesson)).hasSize(2);
    }

    @Test
    void an_absent_pupil_who_contributed_has_been_there() {
        UUID lesson = service.plannedLesson();
        UUID pupil = service.school().pupils().get(0);
        sends(
                lesson,
                Instant.now(),
                at(TEN, action("open-lesson", "absentPupilIds", List.of(pupil), "captureMode", "LIVE")),
                at(ELEVEN, action("close-lesson")));
        assertThat(sends(lesson, Instant.now(), at(TEN.plusSeconds(5), said()))).containsExactly("ACCEPTED");
        assertThat(sends(
                        lesson,
                        Instant.now(),
                        action("reopen-lesson"),
                        action("correct-attendance", "pupilId", pupil, "present", true)))
                .containsOnly("ACCEPTED");
        assertThat(service.events(lesson)).doesNotContain("AttendanceCorrected");
    }

    @Test
    void a_clock_that_is_two_days_wrong_is_corrected() {
        UUID lesson = closed();
        for (Duration wrong : List.of(Duration.ofDays(2), Duration.ofDays(-2))) {
            assertThat(sends(
                            lesson,
                            Instant.now().plus(wrong),
                            at(ELEVEN.minusSeconds(30).plus(wrong), said()),
                            at(ELEVEN.plusSeconds(30).plus(wrong), said())))
                    .containsExactly("ACCEPTED", "lesson-closed");
        }
    }

    @Test
    void other_actions_are_refused_however_early_they_were() {
        UUID lesson = closed();
        assertThat(sends(
                        lesson,
                        Instant.now(),
                        at(TEN, action("start-segment", "segmentId", UUID.randomUUID(), "kind", "SHARED_WRITING")),
                        at(
                                TEN,
                                action(
                                        "take-pass",
                                        "pupilId",
                                        service.school().pupils().get(1))),
                        at(TEN, Sent.scribe(UUID.randomUUID(), "He fell."))))
                .containsExactly("lesson-closed", "ACCEPTED", "ACCEPTED");
    }

    @Test
    void absurd_instants_are_malformed() {
        UUID lesson = closed();
        for (String absurd : List.of(
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "9999-12-31T23:59:59Z",
                "2026-03-02T10:00:00",
                "yesterday")) {
            assertThat(sends(lesson, Instant.now(), at(absurd, said()))).containsExactly("invalid-action");
            assertThat(service.school()
                            .teacher()
                            .posts(path(lesson), Map.of("sentAt", absurd, "actions", List.of(at(TEN, said()))))
                            .text("/errors/0/pointer"))
                    .isEqualTo("/sentAt");
        }
    }

    @Test
    void bytes_that_are_no_utf_8_are_no_request() {
        String batch = "{\"sentAt\":\"%s\",\"actions\":[{\"type\":\"caf\u00e9\"}]}".formatted(NOW);
        Answer answer = service.school()
                .teacher()
                .posts(path(service.plannedLesson()), batch.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/detail")).contains("UTF-8");
    }
}
