package org.sharedpen.infra.simulator;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The actions of a lesson as a device records them, one after the other on its own clock. */
final class ActionList {
    private final Chance chance;
    private final List<Map<String, Object>> actions = new ArrayList<>();
    private OffsetDateTime clock;

    ActionList(Chance chance, OffsetDateTime start) {
        this.chance = chance;
        this.clock = start;
    }

    void pass(int seconds) {
        clock = clock.plusSeconds(seconds);
    }

    /** Records an action; its fields come as name, value, name, value. */
    void record(String type, Object... fields) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("actionId", chance.id());
        action.put("type", type);
        action.put("occurredAt", clock);
        for (int i = 0; i < fields.length; i += 2) {
            action.put((String) fields[i], fields[i + 1]);
        }
        actions.add(action);
        pass(chance.between(6, 30));
    }

    UUID id() {
        return chance.id();
    }

    List<Map<String, Object>> all() {
        return List.copyOf(actions);
    }
}
