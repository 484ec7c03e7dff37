package org.sharedpen.command.lesson.door;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.door.Sent.action;
import static org.sharedpen.command.lesson.door.Sent.batch;
import static org.sharedpen.command.lesson.door.Sent.offer;
import static org.sharedpen.command.lesson.door.Sent.open;
import static org.sharedpen.command.lesson.door.Sent.path;
import static org.sharedpen.command.lesson.door.Sent.scribe;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharedpen.command.School;
import org.sharedpen.command.Visitor;
import org.sharedpen.command.Visitor.Answer;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionsDoorTest {
    private Service service;

    @BeforeAll
    void start() {
        service = Service.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private UUID pupil() {
        return service.school().pupils().get(0);
    }

    private static List<String> statuses(Answer answer) {
        List<String> statuses = new ArrayList<>();
        answer.at("/results")
                .forEach(result -> statuses.add(
                        result.has("problem")
                                ? result.at("/problem/type").asString()
                                : result.at("/status").asString()));
        return statuses;
    }

    @Test
    void records_a_lesson_and_answers_how_far_it_goes() {
        UUID lesson = service.plannedLesson();
        UUID said = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        Map<String, Object> written = scribe(line, "The wolf plummeted.");
        written.put("contributionIds", List.of(said));
        Answer answer = service.sends(lesson, open(), offer(said, pupil(), "the wolf plumeted"), written);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(statuses(answer)).containsOnly("ACCEPTED").hasSize(3);
        assertThat(answer.at("/version").intValue()).isEqualTo(3);
        assertThat(answer.text("/position")).matches("p\\d+");
        assertThat(service.events(lesson)).containsExactly("LessonOpened", "ContributionOffered", "LineScribed");
        String stored = String.join(
                "",
                service.log(
                        "select payload::text || metadata::text from log.event where stream_id like ?", "%" + lesson));
        assertThat(stored)
                .doesNotContain("plumeted")
                .contains("\"spelt\": [[2, 2]]")
                .contains("\"deviceId\": \"")
                .doesNotContain("tablet 1");
    }

    @Test
    void a_batch_sent_again_is_duplicate_whatever_the_order_of_its_fields() {
        UUID lesson = service.openLesson();
        Map<String, Object> offer = offer(UUID.randomUUID(), pupil(), "the wolf");
        Answer first = service.sends(lesson, offer);
        Map<String, Object> turned = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(offer.keySet());
        Collections.reverse(names);
        names.forEach(name -> turned.put(name, offer.get(name)));
        Answer second = service.sends(lesson, turned);
        assertThat(statuses(second)).containsExactly("DUPLICATE");
        assertThat(second.text("/version")).isEqualTo(first.text("/version"));
        assertThat(second.text("/position")).isEqualTo(first.text("/position"));
        turned.put("text", "the fox");
        assertThat(statuses(service.sends(lesson, turned))).containsExactly("action-id-reused");
    }

    @Test
    void an_action_without_effect_is_remembered_even_where_it_would_be_refused_now() {
        UUID lesson = service.openLesson();
        UUID line = UUID.randomUUID();
        service.sends(lesson, scribe(line, "One."));
        Map<String, Object> move = action("move-line", "lineId", line, "baseVersion", 1);
        Answer first = service.sends(lesson, move);
        assertThat(statuses(first)).containsExactly("ACCEPTED");
        assertThat(first.at("/version").intValue()).isEqualTo(2);
        assertThat(statuses(service.sends(lesson, move))).containsExactly("DUPLICATE");
        service.sends(lesson, action("remove-line", "lineId", line, "baseVersion", 1));
        assertThat(statuses(service.sends(lesson, move))).containsExactly("DUPLICATE");
        move.put("baseVersion", 2);
        assertThat(statuses(service.sends(lesson, move))).containsExactly("action-id-reused");
    }

    @Test
    void an_id_that_comes_twice_in_one_batch_is_the_first_ones() {
        UUID lesson = service.openLesson();
        Map<String, Object> first = offer(UUID.randomUUID(), pupil(), "the wolf");
        Map<String, Object> other = new LinkedHashMap<>(first);
        other.put("text", "the fox");
        assertThat(statuses(service.sends(lesson, first, other, first)))
                .containsExactly("ACCEPTED", "action-id-reused", "DUPLICATE");
    }

    @Test
    void what_was_refused_stays_refused_where_the_same_action_is_accepted_later_in_the_batch() {
        UUID lesson = service.openLesson();
        UUID line = UUID.randomUUID();
        Map<String, Object> revision = action("revise-line", "lineId", line, "baseVersion", 1, "text", "He plummeted.");
        assertThat(statuses(service.sends(lesson, revision, scribe(line, "He fell."), revision)))
                .containsExactly("unknown-line", "ACCEPTED", "ACCEPTED");
    }

    @Test
    void an_action_without_effect_does_not_take_effect_later() {
        UUID lesson = service.openLesson();
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        service.sends(lesson, scribe(one, "One."), scribe(two, "Two."));
        Map<String, Object> first = action("move-line", "lineId", one, "baseVersion", 1);
        service.sends(lesson, first, action("move-line", "lineId", two, "baseVersion", 1));
        Answer again = service.sends(lesson, first);
        assertThat(statuses(again)).containsExactly("DUPLICATE");
        assertThat(again.at("/version").intValue()).isEqualTo(4);
    }

    @Test
    void a_refused_action_stops_nothing_and_is_judged_anew() {
        UUID lesson = service.openLesson();
        UUID line = UUID.randomUUID();
        Map<String, Object> revision = action("revise-line", "lineId", line, "baseVersion", 1, "text", "He plummeted.");
        assertThat(statuses(service.sends(lesson, revision, scribe(line, "He fell."))))
                .containsExactly("unknown-line", "ACCEPTED");
        assertThat(statuses(service.sends(lesson, revision))).containsExactly("ACCEPTED");
    }

    @Test
    void a_line_that_changed_is_shown_as_it_is_now() {
        UUID lesson = service.openLesson();
        UUID line = UUID.randomUUID();
        service.sends(lesson, scribe(line, "He fell."));
        service.sends(lesson, action("revise-line", "lineId", line, "baseVersion", 1, "text", "He plummeted."));
        Answer answer =
                service.sends(lesson, action("revise-line", "lineId", line, "baseVersion", 1, "text", "He dropped."));
        JsonNode problem = answer.at("/results/0/problem");
        assertThat(problem.at("/status").intValue()).isEqualTo(409);
        assertThat(problem.at("/type").asString()).isEqualTo("line-changed");
        assertThat(problem.at("/line/lineId").asString()).isEqualTo(line.toString());
        assertThat(problem.at("/line/version").intValue()).isEqualTo(2);
        assertThat(problem.at("/line/text").asString()).isEqualTo("He plummeted.");
        assertThat(problem.has("errors")).isFalse();
    }

    @Test
    void malformed_actions_refuse_themselves_alone_and_say_where() {
        UUID lesson = service.openLesson();
        Map<String, Object> many = action("take-pass", "pupilId", "one", "colour", "red");
        many.put("occurredAt", "yesterday");
        Answer answer = service.sends(
                lesson,
                many,
                action("take-pass"),
                "hello",
                Map.of("type", "take-pass"),
                action("open-lesson", "captureMode", "LIVE"),
                action("open-lesson", "captureMode", "LIVE", "presentPupilIds", List.of(), "absentPupilIds", List.of()),
                action("give-reason", "reasonId", UUID.randomUUID(), "originator", Map.of("kind", "TEACHER")),
                offer(UUID.randomUUID(), pupil(), "x".repeat(70_000)),
                action(
                        "offer-contribution",
                        "contributionId",
                        UUID.randomUUID(),
                        "originator",
                        Map.of("kind", "PAIR", "pupilIds", List.of(pupil()))),
                action("take-pass", "pupilId", pupil()));
        assertThat(statuses(answer).subList(0, 9)).containsOnly("invalid-action");
        assertThat(statuses(answer).get(9)).isEqualTo("ACCEPTED");
        assertThat(answer.at("/results/0/problem/errors"))
                .extracting(error -> error.at("/pointer").asString())
                .containsExactlyInAnyOrder("/occurredAt", "/pupilId", "/colour");
        assertThat(answer.at("/results/1/problem/errors/0/pointer").asString()).isEqualTo("/pupilId");
        assertThat(answer.at("/results/2/actionId").isNull()).isTrue();
        assertThat(answer.at("/results/8/problem/errors/0/pointer").asString()).isEqualTo("/originator/pupilIds");
    }

    @Test
    void a_type_that_is_not_there_is_not_supported_and_what_is_refused_unread_takes_along_what_builds_on_it() {
        UUID lesson = service.openLesson();
        UUID choice = UUID.randomUUID();
        Map<String, Object> offer = offer(UUID.randomUUID(), pupil(), "the wolf");
        offer.put("choiceId", choice);
        Answer answer = service.sends(
                lesson, action("open-choice", "choiceId", choice, "question", " "), offer, action("sing-a-song"));
        assertThat(statuses(answer)).containsExactly("empty-text", "depends-on-refused", "not-supported");
    }

    @Test
    void texts_that_say_nothing_too_much_or_cannot_be_kept_have_problems_of_their_own() {
        UUID lesson = service.openLesson();
        String envelope = "{\"sentAt\":\"2026-03-02T09:00:00Z\",\"actions\":[{\"actionId\":\"" + UUID.randomUUID()
                + "\",\"type\":\"scribe-line\",\"occurredAt\":\"2026-03-02T09:00:00Z\",\"lineId\":\""
                + UUID.randomUUID()
                + "\",\"text\":\"%s\"}]}";
        Map<String, String> texts = Map.of(
                " ",
                "empty-text",
                "x".repeat(2_001),
                "text-too-long",
                "a\\u0000b",
                "unreadable-text",
                "a\\ud800b",
                "unreadable-text",
                "\\ud83d\\udc3a",
                "ACCEPTED");
        texts.forEach((text, type) -> assertThat(
                        statuses(service.school().teacher().posts(path(lesson), envelope.formatted(text))))
                .as(type)
                .containsExactly(type));
    }

    @Test
    void a_field_given_twice_refuses_its_action_alone() {
        UUID lesson = service.openLesson();
        UUID id = UUID.randomUUID();
        String twice =
                "{\"actionId\":\"%s\",\"type\":\"take-pass\",\"type\":\"take-pass\",\"occurredAt\":\"2026-03-02T09:00:00Z\"}"
                        .formatted(id);
        String pass =
                "{\"actionId\":\"%s\",\"type\":\"take-pass\",\"pupilId\":\"%s\",\"occurredAt\":\"2026-03-02T10:00:00+01:00\"}"
                        .formatted(UUID.randomUUID(), pupil());
        Answer answer = service.school()
                .teacher()
                .posts(
                        path(lesson),
                        "{\"sentAt\":\"2026-03-02T09:00:00Z\",\"actions\":[ %s , %s ]}".formatted(twice, pass));
        assertThat(statuses(answer)).containsExactly("invalid-action", "ACCEPTED");
        assertThat(answer.text("/results/0/actionId")).isEqualTo(id.toString());
    }

    @Test
    void only_a_broken_envelope_is_a_bad_request() {
        UUID lesson = service.openLesson();
        Object pass = action("take-pass", "pupilId", pupil());
        String now = Instant.now().toString();
        for (Object broken : List.of(
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"sentAt\":\"" + now + "\"}",
                Map.of("sentAt", now, "actions", List.of()),
                Map.of("sentAt", now, "actions", "all"),
                Map.of("actions", List.of(pass)),
                Map.of("sentAt", "soon", "actions", List.of(pass)),
                Map.of("sentAt", 5, "actions", List.of(pass)),
                Map.of("sentAt", "+999999999-12-31T23:59:59Z", "actions", List.of(pass)),
                Map.of("sentAt", now, "actions", List.of(pass), "colour", "red"),
                Map.of("sentAt", now, "deviceId", List.of("x"), "actions", List.of(pass)),
                "{\"sentAt\":\"%s\",\"sentAt\":\"%s\",\"actions\":[{}]}".formatted(now, now),
                "{\"sentAt\":\"%s\",\"actions\":[{}],\"actions\":[{}]}".formatted(now),
                "{\"sentAt\":\"%s\",\"actions\":[{}]} x".formatted(now),
                "{\"sentAt\":\"%s\",\"actions\":[%s]}".formatted(now, "[".repeat(100_000)),
                "{\"sentAt\":\"2026-03-02T09:00:00Z\",\"actions\":[{}]}".getBytes(StandardCharsets.UTF_16),
                "{\"sentAt\":\"2026-03-02T09:00:00Z\",\"actions\":[{}]}".getBytes(StandardCharsets.UTF_16LE),
                "{\"sentAt\":\"2026-03-02T09:00:00Z\",\"actions\":[{}]}".getBytes(StandardCharsets.UTF_16BE),
                batch(IntStream.range(0, 501).mapToObj(i -> action("take-pass")).toArray()))) {
            Answer answer = service.school().teacher().posts(path(lesson), broken);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.text("/type")).isEqualTo("invalid-request");
        }
        assertThat(service.sends(
                                lesson,
                                IntStream.range(0, 500)
                                        .mapToObj(i -> action("take-pass", "pupilId", pupil()))
                                        .toArray())
                        .at("/version")
                        .intValue())
                .isEqualTo(501);
        assertThat(service.school()
                        .teacher()
                        .posts(path(lesson), " ".repeat(2_200_000))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void is_not_there_for_anyone_else() {
        UUID lesson = service.openLesson();
        School other = School.in(service.service(), service.dashboard(), 3);
        String nothing = service.sends(UUID.randomUUID(), open()).body();
        for (Visitor stranger : List.of(service.school().otherTeacher(), other.teacher(), other.as("SCHOOL_ADMIN"))) {
            Answer answer = stranger.posts(path(lesson), batch(open()));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(nothing);
        }
        Answer lead = service.school().as("LITERACY_LEAD").posts(path(lesson), batch(open()));
        assertThat(lead.status()).isEqualTo(403);
        assertThat(lead.text("/type")).isEqualTo("role-required");
        Visitor admin = service.school().as("SCHOOL_ADMIN");
        assertThat(statuses(admin.posts(path(lesson), batch(action("take-pass", "pupilId", pupil())))))
                .containsExactly("ACCEPTED");
        assertThat(statuses(service.sends(
                        lesson, offer(UUID.randomUUID(), other.pupils().get(0), "x"))))
                .containsExactly("pupil-not-in-class");
    }

    @Test
    void nothing_is_recorded_before_the_lesson_is_open() {
        UUID lesson = service.plannedLesson();
        Answer answer = service.sends(lesson, action("take-pass", "pupilId", pupil()));
        assertThat(statuses(answer)).containsExactly("lesson-not-open");
        assertThat(answer.at("/version").intValue()).isZero();
        assertThat(answer.text("/position")).isEqualTo("p0");
        assertThat(statuses(service.sends(lesson, open()))).containsExactly("ACCEPTED");
    }

    @Test
    void many_devices_at_once_lose_and_double_nothing() {
        UUID lesson = service.openLesson();
        List<Map<String, Object>> actions = IntStream.range(0, 40)
                .mapToObj(i -> action("take-pass", "pupilId", pupil()))
                .toList();
        List<CompletableFuture<Answer>> answers = IntStream.range(0, 80)
                .mapToObj(i -> supplyAsync(() -> service.sends(lesson, actions.get(i % 40))))
                .toList();
        List<String> statuses = answers.stream()
                .flatMap(answer -> statuses(answer.join()).stream())
                .toList();
        assertThat(statuses.stream().filter("ACCEPTED"::equals)).hasSize(40);
        assertThat(statuses.stream().filter("DUPLICATE"::equals)).hasSize(40);
        assertThat(service.events(lesson)).hasSize(41);
    }
}
