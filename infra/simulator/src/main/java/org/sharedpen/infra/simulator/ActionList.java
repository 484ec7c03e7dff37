package org.sharedpen.infra.simulator;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The actions of a lesson as a device records them, one after the other on its own clock. */
final class ActionList {
    private final Chance chance;
    private final List<Map<String, Object>> actions = new ArrayList<>();
    private final List<Map<String, Object>> second = new ArrayList<>();
    private OffsetDateTime clock;

    ActionList(Chance chance, OffsetDateTime start) {
        this.chance = chance;
        this.clock = start;
    }

    void pass(int seconds) {
        clock = clock.plusSeconds(seconds);
    }

    /** Records an action; its fields come as name, value, name, value. What has no value is left out. */
    UUID record(String type, @Nullable Object... fields) {
        UUID id = chance.id();
        actions.add(action(id, type, fields));
        pass(chance.between(6, 30));
        return id;
    }

    /** The same on the second device, which is sent when the lesson is over. */
    UUID elsewhere(String type, @Nullable Object... fields) {
        UUID id = chance.id();
        second.add(action(id, type, fields));
        pass(chance.between(6, 30));
        return id;
    }

    private Map<String, Object> action(UUID id, String type, @Nullable Object... fields) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("actionId", id);
        action.put("type", type);
        action.put("occurredAt", clock);
        for (int i = 0; i < fields.length; i += 2) {
            Object value = fields[i + 1];
            if (value != null) {
                action.put((String) Objects.requireNonNull(fields[i]), value);
            }
        }
        return action;
    }

    UUID id() {
        return chance.id();
    }

    List<Map<String, Object>> all() {
        return List.copyOf(actions);
    }

    List<Map<String, Object>> ofTheSecond() {
        return List.copyOf(second);
    }
}
