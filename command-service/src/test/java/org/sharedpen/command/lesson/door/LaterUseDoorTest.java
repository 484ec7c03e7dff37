package org.sharedpen.command.lesson.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.door.Sent.action;
import static org.sharedpen.command.lesson.door.Sent.offer;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharedpen.command.Visitor.Answer;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.StreamId;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaterUseDoorTest {
    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
    private Service service;

    @BeforeAll
    void start() {
        service = Service.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static Map<String, Object> sample(UUID reflection) {
        return action(
                "sample-later-use",
                "reflectionId",
                reflection,
                "taskTitle",
                "A letter home",
                "date",
                "2026-03-09",
                "used",
                "YES",
                "support",
                "NONE",
                "quote",
                "it plummeted");
    }

    private static Map<String, Object> reflection(UUID reflection, UUID pupil, UUID contribution) {
        return action(
                "record-reflection", "reflectionId", reflection, "pupilId", pupil, "contributionId", contribution);
    }

    private String hash(UUID lesson, Map<String, Object> action, UUID... pupils) {
        KeyRing keys = service.school().context().getBean(KeyRing.class);
        ActionId id = new ActionId((UUID) action.get("actionId"));
        byte[] body = SORTED.writeValueAsBytes(SORTED.readTree(SORTED.writeValueAsBytes(action)));
        StreamId stream = StreamId.of(service.school().id(), new LessonId(lesson));
        return HexFormat.of()
                .formatHex(keys.bodyHashes(stream)
                        .of(id, List.of(pupils).stream().map(PupilId::new).toList(), body));
    }

    private List<String> stored(Map<String, Object> action) {
        return service.log(
                "select encode(body_hash, 'hex') from log.action where action_id = ?", action.get("actionId"));
    }

    @Test
    void what_it_quotes_can_be_tried_out_on_its_hash_no_more_once_the_pupil_is_erased() {
        UUID lesson = service.openLesson();
        UUID pupil = service.school().pupils().get(0);
        UUID said = UUID.randomUUID();
        UUID before = UUID.randomUUID();
        UUID now = UUID.randomUUID();
        service.sends(lesson, offer(said, pupil, "plummeted"), reflection(before, pupil, said), action("close-lesson"));
        Map<String, Object> later = sample(before);
        assertThat(service.sends(lesson, later).text("/results/0/status")).isEqualTo("ACCEPTED");
        assertThat(stored(later)).containsExactly(hash(lesson, later, pupil)).doesNotContain(hash(lesson, later));
        service.sends(lesson, action("reopen-lesson"));
        Map<String, Object> atOnce = sample(now);
        service.sends(lesson, reflection(now, pupil, said), atOnce);
        assertThat(stored(atOnce)).containsExactly(hash(lesson, atOnce, pupil));
        assertThat(service.sends(lesson, later, atOnce).at("/results"))
                .allMatch(result -> result.at("/status").asString().equals("DUPLICATE"));
    }

    @Test
    void is_taken_after_the_closing_and_can_be_undone_then() {
        UUID lesson = service.openLesson();
        UUID pupil = service.school().pupils().get(0);
        UUID said = UUID.randomUUID();
        UUID reflection = UUID.randomUUID();
        service.sends(
                lesson, offer(said, pupil, "plummeted"), reflection(reflection, pupil, said), action("close-lesson"));
        Map<String, Object> sample = sample(reflection);
        Answer answer = service.sends(
                lesson,
                sample(UUID.randomUUID()),
                sample,
                action("void-action", "targetActionId", sample.get("actionId"), "reason", "not that letter"),
                sample(reflection));
        assertThat(answer.text("/results/0/problem/type")).isEqualTo("unknown-reflection");
        assertThat(answer.at("/results").valueStream().skip(1))
                .allMatch(result -> result.at("/status").asString().equals("ACCEPTED"));
        assertThat(service.events(lesson))
                .endsWith("LessonClosed", "LaterUseSampled", "ActionVoided", "LaterUseSampled");
    }
}
