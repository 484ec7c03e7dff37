package org.sharedpen.dashboard.gateway;

import java.util.Optional;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/**
 * What the two services answer to the person whose request is being served; for pages. Paths are those of the public
 * contract ({@code /api/units?classId=…}), already encoded.
 */
public interface Answers {

    /**
     * The answer to a read.
     *
     * @throws NotAnswered with the status and the problem document, also when the service cannot be reached
     */
    JsonNode get(String path);

    /** Says which reads come next, so that none waits for another. */
    default void ahead(String... paths) {}

    /** How much of the log everything shows that this request has read: the oldest of it; nothing where no answer says so. */
    default Optional<AsOf> shown() {
        return Optional.empty();
    }

    /**
     * The answer to a write; a missing node where the answer has no body.
     *
     * @throws NotAnswered as for {@link #get}
     */
    JsonNode send(HttpMethod method, String path, JsonNode body);
}
