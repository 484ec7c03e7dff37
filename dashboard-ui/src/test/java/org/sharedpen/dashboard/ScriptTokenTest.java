package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.dashboard.Browser.Answer;
import tools.jackson.databind.JsonNode;

class ScriptTokenTest {
    private final Dashboard dashboard = Dashboard.local();

    @Test
    void a_script_writes_without_the_proof_of_a_page() {
        String token = token(dashboard.signedIn("teacher"), "nightly export");

        Answer written = dashboard
                .browser()
                .as(token)
                .post("/api/units", "{\"title\":\"x\"}")
                .is(200);

        assertThat(written.json().at("/claims/username").asString()).isEqualTo("teacher");
        assertThat(written.header("Set-Cookie")).isEmpty();
        assertThat(token).startsWith("sp_").hasSizeGreaterThan(45);
    }

    @Test
    void a_wrong_token_is_401_also_beside_a_good_session() {
        for (String wrong : List.of("sp_wrong", "", "demo", "null", "sp_" + "A".repeat(43))) {
            Answer refused =
                    dashboard.signedIn("teacher").as(wrong).get("/api/me").isProblem(401, "sign-in-required");
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        }
        Browser basic = dashboard.signedIn("teacher");
        basic.send(basic.request("/api/me", "GET", BodyPublishers.noBody())
                        .header("Authorization", "Basic dGVhY2hlcjpkZW1v"))
                .isProblem(401, "sign-in-required");
    }

    @Test
    void only_a_hash_is_kept_and_the_token_shown_once() throws Exception {
        Browser teacher = dashboard.signedIn("teacher");
        String token = token(teacher, "shown once");

        assertThat(teacher.get("/api/tokens").is(200).body())
                .contains("shown once")
                .doesNotContain(token);
        try (Connection people = dashboard.databases.server().connect(database());
                ResultSet rows = people.createStatement().executeQuery("select t::text from session.token t")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(token);
            }
        }
    }

    @Test
    void a_removed_token_is_over_and_so_is_an_expired_one() throws Exception {
        Browser teacher = dashboard.signedIn("teacher");
        String removed = token(teacher, "to be removed");
        String expired = token(teacher, "to expire");
        JsonNode listed = teacher.get("/api/tokens").json();
        String id = listed.valueStream()
                .filter(one -> one.path("name").asString().equals("to be removed"))
                .findFirst()
                .orElseThrow()
                .path("tokenId")
                .asString();

        teacher.delete("/api/tokens/" + id).is(204);
        teacher.delete("/api/tokens/" + id).isProblem(404, "not-found");
        try (Connection people = dashboard.databases.server().connect(database())) {
            people.createStatement().execute("update session.token set expires_at = now() where name = 'to expire'");
        }

        dashboard.browser().as(removed).get("/api/units").isProblem(401, "sign-in-required");
        dashboard.browser().as(expired).get("/api/units").isProblem(401, "sign-in-required");
    }

    @Test
    void a_token_makes_no_token() {
        String token = token(dashboard.signedIn("teacher"), "parent");

        dashboard
                .browser()
                .as(token)
                .post("/api/tokens", "{\"name\":\"child\",\"expiresInDays\":366}")
                .isProblem(403, "session-required");
    }

    @Test
    void a_token_of_a_colleague_is_not_there() {
        Browser teacher = dashboard.signedIn("teacher");
        token(teacher, "mine");
        String id = teacher.get("/api/tokens").json().at("/0/tokenId").asString();

        dashboard.signedIn("lead").delete("/api/tokens/" + id).isProblem(404, "not-found");
    }

    @Test
    void what_is_wrong_with_a_request_is_named() {
        Answer refused = dashboard
                .signedIn("teacher")
                .post("/api/tokens", "{\"name\":\" \",\"expiresInDays\":1000}")
                .isProblem(400, "invalid-request");

        assertThat(refused.json().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/name", "/expiresInDays");
        Browser teacher = dashboard.signedIn("teacher");
        for (String body : List.of(
                "{\"name\":\"a\",\"expiresInDays\":1,\"admin\":true}",
                "{\"name\":\"a\",\"name\":\"b\",\"expiresInDays\":1}",
                "{\"name\":\"a\\u0000\",\"expiresInDays\":1}",
                "{\"name\":\"a\\ud800\",\"expiresInDays\":1}",
                "{",
                "[]")) {
            teacher.post("/api/tokens", body).isProblem(400, "invalid-request");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "367", "99999999999", "1e3", "1.5", "\"1\"", "null", "true", "[1]"})
    void the_days_of_a_token_are_a_whole_number_and_the_field_is_named(String days) {
        JsonNode refused = dashboard
                .signedIn("teacher")
                .post("/api/tokens", "{\"name\":\"a\",\"expiresInDays\":" + days + "}")
                .isProblem(400, "invalid-request")
                .json();

        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/expiresInDays");
        assertThat(refused.path("detail").asString())
                .isEqualTo(refused.at("/errors/0/detail").asString());
    }

    private static String token(Browser browser, String name) {
        return browser.post("/api/tokens", "{\"name\":\"%s\",\"expiresInDays\":30}".formatted(name))
                .is(201)
                .json()
                .path("token")
                .asString();
    }

    private String database() {
        String url = dashboard.databases.peopleUrl();
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
