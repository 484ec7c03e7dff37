package org.sharedpen.infra.simulator;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What was played, on its way in batch by batch, as its devices would send it. */
final class Recording {
    static final int WHOLE_LESSON = 400;
    private static final long FAST_BY = 7;

    private record Batch(UUID lesson, String device, long fastBy, List<Map<String, Object>> actions) {}

    private final WayIn way;
    private final Queue<Batch> left = new ArrayDeque<>();

    Recording(WayIn way, List<PlayedLesson> lessons) {
        this(way, lessons, WHOLE_LESSON);
    }

    /** @param most actions in a batch */
    Recording(WayIn way, List<PlayedLesson> lessons, int most) {
        this.way = way;
        for (PlayedLesson lesson : lessons) {
            add(lesson, "classroom", 0, lesson.actions(), most);
            add(lesson, "tablet", FAST_BY, lesson.second(), most);
            add(lesson, "tablet", FAST_BY, lesson.second(), most); // the first answer was lost on its way
        }
        for (PlayedLesson lesson : lessons) {
            add(lesson, "classroom", 0, lesson.later(), most);
        }
    }

    /** @param fastBy minutes that the device's clock is ahead */
    private void add(PlayedLesson lesson, String device, long fastBy, List<Map<String, Object>> actions, int most) {
        for (int from = 0; from < actions.size(); from += most) {
            left.add(new Batch(
                    lesson.plan().lessonId(),
                    device,
                    fastBy,
                    actions.subList(from, Math.min(actions.size(), from + most))));
        }
    }

    void all() {
        while (next()) {
            // the next batch is in
        }
    }

    /** Sends the next batch; answers whether there was one. */
    boolean next() {
        Batch batch = left.poll();
        if (batch != null) {
            send(batch);
        }
        return batch != null;
    }

    private void send(Batch batch) {
        OffsetDateTime sentAt = OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(batch.fastBy());
        List<Map<String, Object>> actions = batch.actions().stream()
                .map(action -> byTheClock(action, batch.fastBy()))
                .toList();
        JsonNode answer =
                way.record(batch.lesson(), Map.of("sentAt", sentAt, "deviceId", batch.device(), "actions", actions));
        for (JsonNode result : answer.path("results")) {
            if (result.path("status").asString().equals("REFUSED")) {
                throw new IllegalStateException("An action was refused: " + result);
            }
        }
    }

    private static Map<String, Object> byTheClock(Map<String, Object> action, long fastBy) {
        Map<String, Object> shown = new LinkedHashMap<>(action);
        shown.computeIfPresent("occurredAt", (field, time) -> ((OffsetDateTime) time).plusMinutes(fastBy));
        return shown;
    }
}
