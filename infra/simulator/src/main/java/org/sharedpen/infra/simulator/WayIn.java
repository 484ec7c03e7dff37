package org.sharedpen.infra.simulator;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** How what one teacher plans and records comes in: the bodies are those of the public interface, whichever way they go. */
public interface WayIn {

    /** Plans a unit. */
    void plan(Map<String, Object> unit);

    /** Records a batch of actions in a lesson; answers what became of each. */
    JsonNode record(UUID lesson, Map<String, Object> batch);

    /** Completes a unit. */
    void complete(UUID unit);
}
