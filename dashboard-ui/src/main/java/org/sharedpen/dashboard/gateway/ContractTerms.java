package org.sharedpen.dashboard.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds at every address of the contract: who may ask, how a refusal looks, and that nothing else is promised. */
final class ContractTerms {
    private static final String PROBLEM = "#/components/responses/Problem";

    private ContractTerms() {}

    static void addTo(ObjectNode contract, JsonMapper json) throws IOException {
        for (Map.Entry<String, JsonNode> part : terms(json).properties()) {
            contract.withObject("/components/" + part.getKey()).setAll((ObjectNode) part.getValue());
        }
        ObjectNode paths = contract.withObject("/paths");
        paths.retain(paths.propertyStream()
                .map(Map.Entry::getKey)
                .filter(path -> path.startsWith("/api/"))
                .toList());
        for (JsonNode path : paths) {
            path.properties().forEach(one -> addTo((ObjectNode) one.getValue(), one.getKey()));
        }
    }

    private static void addTo(ObjectNode operation, String method) {
        operation.withObject("/responses").putObject("default").put("$ref", PROBLEM);
        if (!operation.has("security")) {
            ArrayNode security = operation.putArray("security");
            List<String> browser = method.equals("get") ? List.of("session") : List.of("session", "csrf");
            ObjectNode withSession = security.addObject();
            browser.forEach(withSession::putArray);
            security.addObject().putArray("token");
        }
    }

    private static JsonNode terms(JsonMapper json) throws IOException {
        try (InputStream terms = new ClassPathResource("contract/terms.json").getInputStream()) {
            return json.readTree(terms);
        }
    }
}
