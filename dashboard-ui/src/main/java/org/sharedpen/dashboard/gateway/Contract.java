package org.sharedpen.dashboard.gateway;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Several OpenAPI documents made one: paths side by side, and of two schemas with one name the later gets another. */
final class Contract {
    private static final String SCHEMA = "#/components/schemas/";

    private final ObjectNode whole;
    private final ArrayNode missing;

    Contract(JsonNode own) {
        whole = (ObjectNode) own.deepCopy();
        whole.withObject("/info").put("title", "Shared Pen").put("version", "1");
        missing = whole.putArray("x-unavailable");
    }

    ObjectNode document() {
        return whole;
    }

    /** Says that a service did not answer, so that nobody takes this for all there is. */
    void without(String service) {
        missing.add(service);
        whole.withObject("/info")
                .put(
                        "description",
                        "Incomplete: not answering just now: "
                                + missing.valueStream()
                                        .map(JsonNode::asString)
                                        .reduce((one, other) -> one + ", " + other)
                                        .orElse(""));
    }

    void add(String service, JsonNode theirs) {
        ObjectNode schemas = whole.withObject("/components/schemas");
        Map<String, String> renamed = new HashMap<>();
        for (Map.Entry<String, JsonNode> schema :
                theirs.at("/components/schemas").properties()) {
            JsonNode known = schemas.path(schema.getKey());
            if (!known.isMissingNode() && !known.equals(schema.getValue())) {
                renamed.put(SCHEMA + schema.getKey(), SCHEMA + service + "." + schema.getKey());
            }
        }
        JsonNode fitting = withNames(theirs, renamed);
        for (Map.Entry<String, JsonNode> schema :
                fitting.at("/components/schemas").properties()) {
            String name = renamed.getOrDefault(SCHEMA + schema.getKey(), SCHEMA + schema.getKey());
            schemas.set(name.substring(SCHEMA.length()), schema.getValue());
        }
        ObjectNode paths = whole.withObject("/paths");
        for (Map.Entry<String, JsonNode> path : fitting.path("paths").properties()) {
            ObjectNode operations =
                    paths.get(path.getKey()) instanceof ObjectNode known ? known : paths.putObject(path.getKey());
            path.getValue().properties().forEach(one -> operations.set(one.getKey(), one.getValue()));
        }
    }

    private static JsonNode withNames(JsonNode node, Map<String, String> renamed) {
        JsonNode copy = node.deepCopy();
        if (!renamed.isEmpty()) {
            for (JsonNode holder : copy.findParents("$ref")) {
                String name = renamed.get(holder.path("$ref").asString(""));
                if (name != null) {
                    ((ObjectNode) holder).set("$ref", StringNode.valueOf(name));
                }
            }
        }
        return copy;
    }
}
