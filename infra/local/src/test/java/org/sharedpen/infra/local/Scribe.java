package org.sharedpen.infra.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who writes one line after the other in a lesson of their own, as an offline outbox sends: the same action again
 * until it is answered. What was acknowledged is written down at once, in a file.
 */
final class Scribe implements Runnable {
    private final URI product;
    private final String lesson;
    private final List<String> absent;
    private final Writer ledger;
    private final List<String> acknowledged = new ArrayList<>();
    private final List<String> actions = new ArrayList<>();
    private volatile boolean finishing;
    private Door door;

    Scribe(URI product, Path ledger) throws IOException {
        this.product = product;
        this.door = Door.signIn(product, "teacher", "demo");
        PlannedLesson planned = PlannedLesson.in(door);
        this.lesson = planned.lessonId();
        this.absent = threeOf(door.get("/api/classes/" + planned.classId() + "/pupils"));
        this.ledger = Files.newBufferedWriter(ledger, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Several, whose order must not make another body of the same one after a restart. */
    private static List<String> threeOf(JsonNode pupils) {
        return IntStream.range(0, 3)
                .mapToObj(i -> pupils.path(i).path("pupilId").asString())
                .toList();
    }

    @Override
    public void run() {
        try (ledger) {
            deliver(Map.of("type", "open-lesson", "absentPupilIds", absent, "captureMode", "LIVE"));
            while (!finishing) {
                String line = UUID.randomUUID().toString();
                deliver(Map.of("type", "scribe-line", "lineId", line, "text", "The boat lurched."));
                acknowledged.add(line);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The one under way is still brought in. */
    void finish() {
        finishing = true;
    }

    String lesson() {
        return lesson;
    }

    /** The lines of all acknowledged actions, in their order. */
    List<String> acknowledged() {
        return acknowledged;
    }

    /** The ids of all acknowledged actions, that of the opening too. */
    List<String> actions() {
        return actions;
    }

    private void deliver(Map<String, Object> fields) throws IOException, InterruptedException {
        String id = UUID.randomUUID().toString();
        Map<String, Object> action = new HashMap<>(fields);
        action.put("actionId", id);
        action.put("occurredAt", OffsetDateTime.now(ZoneOffset.UTC));
        while (!isAcknowledged(action)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        ledger.write("%s\t%s%n".formatted(lesson, id));
        ledger.flush();
        actions.add(id);
    }

    private boolean isAcknowledged(Map<String, Object> action) {
        try {
            Door.Answer answer = door.send(
                    "POST",
                    "/api/lessons/" + lesson + "/actions",
                    Map.of("sentAt", OffsetDateTime.now(ZoneOffset.UTC), "actions", List.of(action)));
            if (answer.status() == 200) {
                return accepted(answer);
            }
            if (answer.status() == 401 || answer.status() == 403) {
                door = Door.signIn(product, "teacher", "demo");
            } else if (answer.status() != 503) {
                throw new AssertionError("Answered " + answer);
            }
            return false;
        } catch (UncheckedIOException | IllegalStateException gone) {
            return false;
        }
    }

    private static boolean accepted(Door.Answer answer) {
        JsonNode result =
                JsonMapper.shared().readTree(answer.body()).path("results").path(0);
        if (!List.of("ACCEPTED", "DUPLICATE").contains(result.path("status").asString())) {
            throw new AssertionError("Answered " + answer);
        }
        return true;
    }
}
