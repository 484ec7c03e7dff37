package org.sharedpen.infra.simulator;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sends what was played through the public door, batch by batch, as its devices would. */
final class Recording {
    private static final int BATCH = 400;
    private static final long FAST_BY = 7;

    private final Door teacher;

    Recording(Door teacher) {
        this.teacher = teacher;
    }

    void record(List<PlayedLesson> lessons) {
        for (PlayedLesson lesson : lessons) {
            send(lesson, "classroom", 0, lesson.actions());
            send(lesson, "tablet", FAST_BY, lesson.second());
            send(lesson, "tablet", FAST_BY, lesson.second()); // the first answer was lost on its way
        }
        for (PlayedLesson lesson : lessons) {
            send(lesson, "classroom", 0, lesson.later());
        }
    }

    /** @param fastBy minutes that the device's clock is ahead */
    private void send(PlayedLesson lesson, String device, long fastBy, List<Map<String, Object>> actions) {
        for (int from = 0; from < actions.size(); from += BATCH) {
            List<Map<String, Object>> batch = actions.subList(from, Math.min(actions.size(), from + BATCH)).stream()
                    .map(action -> byTheClock(action, fastBy))
                    .toList();
            OffsetDateTime sentAt = OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(fastBy);
            JsonNode answer = teacher.post(
                    "/api/lessons/" + lesson.plan().lessonId() + "/actions",
                    Map.of("sentAt", sentAt, "deviceId", device, "actions", batch));
            for (JsonNode result : answer.path("results")) {
                if (result.path("status").asString().equals("REFUSED")) {
                    throw new IllegalStateException("An action was refused: " + result);
                }
            }
        }
    }

    private static Map<String, Object> byTheClock(Map<String, Object> action, long fastBy) {
        Map<String, Object> shown = new LinkedHashMap<>(action);
        shown.computeIfPresent("occurredAt", (field, time) -> ((OffsetDateTime) time).plusMinutes(fastBy));
        return shown;
    }
}
