package org.sharedpen.command.lesson.door;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Actions as a client sends them. */
final class Sent {
    private Sent() {}

    static Map<String, Object> action(String type, Object... fields) {
        return action(UUID.randomUUID(), type, fields);
    }

    static Map<String, Object> action(UUID id, String type, Object... fields) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("actionId", id);
        action.put("type", type);
        action.put("occurredAt", Instant.now().toString());
        for (int i = 0; i < fields.length; i += 2) {
            action.put((String) fields[i], fields[i + 1]);
        }
        return action;
    }

    static Map<String, Object> open() {
        return action("open-lesson", "absentPupilIds", List.of(), "captureMode", "LIVE");
    }

    static Map<String, Object> scribe(UUID line, String text) {
        return action("scribe-line", "lineId", line, "text", text);
    }

    static Map<String, Object> offer(UUID contribution, UUID pupil, String text) {
        return action(
                "offer-contribution",
                "contributionId",
                contribution,
                "originator",
                Map.of("kind", "PUPIL", "pupilIds", List.of(pupil)),
                "text",
                text);
    }

    static Map<String, Object> batch(Object... actions) {
        return Map.of("sentAt", Instant.now().toString(), "deviceId", "tablet 1", "actions", List.of(actions));
    }

    static String path(UUID lesson) {
        return "/api/lessons/" + lesson + "/actions";
    }
}
