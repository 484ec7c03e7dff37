package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

class KilledStarterTest {
    @TempDir
    Path folder;

    @Test
    void in_the_middle_of_a_lesson_loses_nothing_that_was_acknowledged() throws Exception {
        int port = RunningProduct.freePorts();
        URI address = URI.create("http://localhost:" + port);
        Process first = start(port);
        awaitProduct(port);
        awaitDemoSchool(address);
        Door teacher = Door.signIn(address, "teacher", "demo");
        String lesson = PlannedLesson.in(teacher).lessonId();
        write(teacher, lesson, Map.of("type", "open-lesson", "absentPupilIds", List.of(), "captureMode", "LIVE"));
        List<String> acknowledged = new ArrayList<>();
        CompletableFuture<Void> killed = CompletableFuture.runAsync(
                first::destroyForcibly, CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS));
        scribeUntilNobodyAnswers(teacher, lesson, acknowledged);
        killed.join();
        first.waitFor();

        Process second = start(port);
        awaitProduct(port);
        Door again = Door.signIn(address, "teacher", "demo");
        List<String> standing = new ArrayList<>();
        JsonNode text = again.get("/api/lessons/" + lesson + "/text?after=" + (acknowledged.size() + 1));
        text.path("lines").forEach(line -> standing.add(line.path("lineId").asString()));
        second.destroy();
        assertThat(second.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).isNotEmpty();
        assertThat(standing).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(standing.size() - acknowledged.size()).isBetween(0, 1);
    }

    private static void scribeUntilNobodyAnswers(Door teacher, String lesson, List<String> acknowledged) {
        try {
            while (true) {
                String line = UUID.randomUUID().toString();
                write(teacher, lesson, Map.of("type", "scribe-line", "lineId", line, "text", "The boat lurched."));
                acknowledged.add(line);
            }
        } catch (UncheckedIOException gone) {
            assertThat(gone).hasRootCauseInstanceOf(IOException.class);
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("answered 503");
        }
    }

    private static void write(Door teacher, String lesson, Map<String, Object> fields) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Map<String, Object> action = new java.util.HashMap<>(fields);
        action.put("actionId", UUID.randomUUID());
        action.put("occurredAt", now);
        JsonNode answer =
                teacher.post("/api/lessons/" + lesson + "/actions", Map.of("sentAt", now, "actions", List.of(action)));
        assertThat(answer.path("results").path(0).path("status").asString()).isEqualTo("ACCEPTED");
    }

    private static void awaitProduct(int port) throws InterruptedException {
        Settings settings = Settings.of("--port=" + port);
        for (Service service : Service.values()) {
            URI health = URI.create("http://localhost:" + service.managementPort(settings) + "/actuator/health");
            for (int attempt = 0; attempt < 900 && !Readiness.answers(health); attempt++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static void awaitDemoSchool(URI address) throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            Door teacher = Door.signIn(address, "teacher", "demo");
            if (!teacher.get("/api/classes").isEmpty()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("The demo school has no class");
    }

    private Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Local.class.getName(),
                        "--data=" + folder,
                        "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "killed-starter.log").toFile())
                .start();
    }
}
