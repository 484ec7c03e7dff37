package org.sharedpen.infra.simulator;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Through the public door, as a browser or a tablet does. */
record PublicWay(Door teacher) implements WayIn {

    @Override
    public void plan(Map<String, Object> unit) {
        teacher.post("/api/units", unit);
    }

    @Override
    public JsonNode record(UUID lesson, Map<String, Object> batch) {
        return teacher.post("/api/lessons/" + lesson + "/actions", batch);
    }

    @Override
    public void complete(UUID unit) {
        teacher.post("/api/units/" + unit + "/completion", Map.of());
    }
}
