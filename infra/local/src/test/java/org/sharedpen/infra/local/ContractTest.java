package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningProduct.class)
class ContractTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final Door visitor;
    private final JsonNode contract;

    ContractTest(URI product) {
        visitor = Door.signIn(product, "admin", "demo");
        contract = visitor.get("/v3/api-docs");
    }

    private record Operation(String method, String path, JsonNode says) {
        String address() {
            return method + " " + VARIABLE.matcher(path).replaceAll("{}");
        }

        boolean writes() {
            return !method.equals("GET");
        }
    }

    @Test
    void is_one_document_of_all_that_is_answered_and_of_nothing_else() throws IOException {
        assertThat(contract.path("x-unavailable")).isEmpty();
        assertThat(operations().stream().map(Operation::address)).containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    void has_a_page_to_try_it() {
        assertThat(visitor.send("GET", "/swagger-ui/index.html", null).status()).isEqualTo(200);
    }

    @Test
    void names_every_variable_of_an_address_and_nothing_that_a_client_cannot_send() {
        for (Operation operation : operations()) {
            List<String> inPath = new ArrayList<>();
            for (JsonNode parameter : operation.says().path("parameters")) {
                assertThat(parameter.path("name").asString())
                        .as(operation.address())
                        .isNotEqualTo("caller");
                if (parameter.path("in").asString().equals("path")) {
                    inPath.add(parameter.path("name").asString());
                }
            }
            List<String> variables = new ArrayList<>();
            for (Matcher found = VARIABLE.matcher(operation.path()); found.find(); ) {
                variables.add(found.group(1));
            }
            assertThat(inPath).as(operation.address()).containsExactlyInAnyOrderElementsOf(variables);
        }
    }

    @Test
    void says_who_may_ask_and_how_a_refusal_looks() {
        for (Operation operation : operations()) {
            assertThat(operation.says().at("/responses/default/$ref").asString())
                    .as(operation.address())
                    .isEqualTo("#/components/responses/Problem");
            assertThat(operation.says().has("security")).as(operation.address()).isTrue();
            assertThat(operation.says().path("security").isEmpty())
                    .as(operation.address())
                    .isEqualTo(operation.address().equals("POST /api/board/session"));
            for (JsonNode way : operation.says().path("security")) {
                way.properties().forEach(scheme -> assertThat(
                                contract.at("/components/securitySchemes").has(scheme.getKey()))
                        .as(scheme.getKey())
                        .isTrue());
                assertThat(way.has("csrf")).as(operation.address()).isEqualTo(way.has("session") && operation.writes());
            }
        }
        assertThat(contract.at("/components/responses/Problem/content").has("application/problem+json"))
                .isTrue();
    }

    private List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            path.getValue()
                    .properties()
                    .forEach(one -> all.add(
                            new Operation(one.getKey().toUpperCase(Locale.ROOT), path.getKey(), one.getValue())));
        }
        return all;
    }

    private static List<String> listed() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(ContractTest.class.getResourceAsStream("/contract.txt"), "the list")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
