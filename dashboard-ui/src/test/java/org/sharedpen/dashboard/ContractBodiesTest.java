package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Records of two doors with one simple name would be one schema in the contract. */
class ContractBodiesTest {
    private static final String REQUEST = "/requestBody/content/application~1json/schema/$ref";

    private final JsonNode contract =
            Dashboard.local().browser().get("/v3/api-docs").is(200).json();

    @Test
    void each_operation_shows_its_own_body() {
        assertThat(fields("/api/schools", "post", "/responses/201")).contains("schoolId", "adminUsername");
        assertThat(fields("/api/tokens", "post", "/responses/201")).contains("token", "tokenId");
        assertThat(fields("/api/accounts", "post", "/responses/201")).containsOnly("username", "oneTimePassword");
        assertThat(fields("/api/accounts/{username}", "patch", REQUEST)).containsOnly("roles", "enabled");
        assertThat(fields("/api/me/password", "put", REQUEST)).containsOnly("current", "new");
    }

    private Iterable<String> fields(String path, String method, String place) {
        JsonNode operation = contract.path("paths").path(path).path(method);
        JsonNode schema = place.equals(REQUEST)
                ? operation.at(REQUEST)
                : operation.at(place).path("content").findValue("$ref");
        return contract.at(schema.asString().substring(1)).path("properties").propertyNames();
    }
}
