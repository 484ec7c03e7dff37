package org.sharedpen.dashboard.gateway;

import tools.jackson.databind.JsonNode;

/** A service refused, or could not be reached: its status and its problem document. */
public final class NotAnswered extends RuntimeException {
    private final int status;
    private final transient JsonNode problem;

    NotAnswered(int status, JsonNode problem) {
        super(status + " " + problem.path("type").asString(""), null, false, false);
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    /** The problem document as it was answered: {@code type}, {@code title}, {@code detail}. */
    public JsonNode problem() {
        return problem;
    }
}
