package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningProduct.class)
class SameBatchTest {

    @Test
    void sent_five_times_from_five_connections_is_stored_once(URI product) {
        Door teacher = Door.signIn(product, "teacher", "demo");
        String lesson = PlannedLesson.in(teacher).lessonId();
        Map<String, Object> batch = batch(40);
        List<CompletableFuture<JsonNode>> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Door door = Door.signIn(product, "teacher", "demo");
            answers.add(CompletableFuture.supplyAsync(() -> door.post("/api/lessons/" + lesson + "/actions", batch)));
        }
        int accepted = 0;
        for (CompletableFuture<JsonNode> answer : answers) {
            for (JsonNode result : answer.join().path("results")) {
                assertThat(result.path("status").asString()).isIn("ACCEPTED", "DUPLICATE");
                accepted += result.path("status").asString().equals("ACCEPTED") ? 1 : 0;
            }
        }
        assertThat(accepted).isEqualTo(41);
        JsonNode text = teacher.get("/api/lessons/" + lesson + "/text?after=41");
        assertThat(text.path("lines")).hasSize(40);
        assertThat(text.path("asOf").path("version").asInt()).isEqualTo(41);
    }

    private static Map<String, Object> batch(int lines) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        List<Map<String, Object>> actions = new ArrayList<>();
        actions.add(Map.of(
                "actionId",
                UUID.randomUUID(),
                "type",
                "open-lesson",
                "occurredAt",
                now,
                "absentPupilIds",
                List.of(),
                "captureMode",
                "LIVE"));
        for (int i = 0; i < lines; i++) {
            actions.add(Map.of(
                    "actionId",
                    UUID.randomUUID(),
                    "type",
                    "scribe-line",
                    "occurredAt",
                    now,
                    "lineId",
                    UUID.randomUUID(),
                    "text",
                    "The boat lurched " + i + " times."));
        }
        return Map.of("sentAt", now, "actions", actions);
    }
}
