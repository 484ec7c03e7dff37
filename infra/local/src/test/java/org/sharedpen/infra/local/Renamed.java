package org.sharedpen.infra.local;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON with ids by other names. What can be the same in no two recordings is left out: where in the log and when it was
 * recorded, the nonce of sealed words, the mark of a device under the school's key.
 *
 * @param names by the id
 */
record Renamed(Map<String, String> names) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> OF_THIS_TIME =
            Set.of("asOf", "recordedAt", "correctedAt", "occurred_at", "position", "box", "deviceId", "schoolId");
    /** A device's clock, corrected by how long its batch was under way: the day is left. */
    private static final Pattern CORRECTED_TIME = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)T[\\d:]+\\.\\d+Z$");
    /** Sets in the order of ids that the server chose. */
    private static final Set<String> SETS = Set.of("present", "absent", "byPupil");

    JsonNode of(JsonNode json) {
        if (json.isObject()) {
            ObjectNode renamed = JSON.createObjectNode();
            json.properties().stream()
                    .filter(field -> !OF_THIS_TIME.contains(field.getKey()))
                    .forEach(field -> renamed.set(name(field.getKey()), value(field.getKey(), field.getValue())));
            return renamed;
        }
        if (json.isArray()) {
            return array(json.valueStream().map(this::of));
        }
        return json.isString() ? JSON.getNodeFactory().stringNode(name(json.asString())) : json;
    }

    private JsonNode value(String field, JsonNode value) {
        return SETS.contains(field) && value.isArray()
                ? array(value.valueStream().map(this::of).sorted(Comparator.comparing(JsonNode::toString)))
                : of(value);
    }

    private static ArrayNode array(Stream<JsonNode> elements) {
        ArrayNode array = JSON.createArrayNode();
        elements.forEach(array::add);
        return array;
    }

    private String name(String text) {
        String known = names.get(text);
        return known == null ? CORRECTED_TIME.matcher(text).replaceFirst("$1") : known;
    }
}
