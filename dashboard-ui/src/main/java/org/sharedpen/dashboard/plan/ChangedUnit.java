package org.sharedpen.dashboard.plan;

import tools.jackson.databind.JsonNode;

/** The page of a unit that was just changed; it waits until the change can be read. */
final class ChangedUnit {
    private ChangedUnit() {}

    static String page(Object unitId, JsonNode answer) {
        String position = answer.path("position").asString("");
        return "redirect:/units/" + unitId + (position.isEmpty() ? "" : "?after=" + position);
    }
}
