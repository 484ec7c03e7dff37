package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;

class PolicyTest {
    private final Dashboard dashboard = Dashboard.local();

    @Test
    void a_page_may_run_what_is_ours_and_carries_a_number_used_once() {
        String first = dashboard.browser().get("/login").header("Content-Security-Policy");
        String second = dashboard.browser().get("/login").header("Content-Security-Policy");

        assertThat(first.replaceAll("nonce-[^']+", "nonce-N"))
                .isEqualTo("default-src 'none'; script-src 'self' 'nonce-N'; style-src 'self' 'nonce-N'; "
                        + "img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; report-uri /csp");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void every_page_says_the_rest_too() {
        for (String path : List.of("/login", "/", "/nothing")) {
            Answer answer = dashboard.browser().get(path);
            assertThat(answer.header("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        }
    }

    @Test
    void a_file_says_what_concerns_a_file_and_one_that_is_not_there_is_not_remembered() {
        Answer file = dashboard.browser().get("/js/app.js").is(200);
        assertThat(file.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");

        Answer missing =
                dashboard.browser().get("/js/app-" + "0".repeat(32) + ".js").is(404);
        assertThat(missing.header("Cache-Control")).isEqualTo("no-store");
        assertThat(missing.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_report_needs_no_proof_and_may_not_be_long() {
        Browser browser = dashboard.browser();
        String report =
                "{\"csp-report\":{\"effective-directive\":\"script-src\",\"document-uri\":\"http://x/units/1?q=y\"}}";

        assertThat(report(browser, report).status()).isEqualTo(204);
        assertThat(report(browser, "{").status()).isEqualTo(400);
        assertThat(report(browser, "{\"a\":\"" + "x".repeat(9_000) + "\"}").status())
                .isEqualTo(413);
    }

    @Test
    void health_is_on_the_management_port_alone() {
        assertThat(new Browser(dashboard::managementUrl)
                        .get("/actuator/health")
                        .is(200)
                        .body())
                .contains("UP");
        assertThat(dashboard.browser().get("/actuator/health").status()).isEqualTo(302);
    }

    @Test
    void the_contract_can_be_tried_on_a_page_with_a_policy_of_its_own() {
        Answer page = dashboard.browser().get("/swagger-ui/index.html").is(200);

        assertThat(page.header("Content-Security-Policy")).contains("style-src 'self' 'unsafe-inline'");
        assertThat(dashboard.browser().get("/webjars/swagger-ui/index.html").status())
                .isEqualTo(403);
        assertThat(dashboard
                        .browser()
                        .get("/v3/api-docs/dashboard/swagger-config")
                        .is(200)
                        .body())
                .contains("\"url\":\"/v3/api-docs\"");
    }

    @Test
    void the_sign_in_page_gets_all_that_it_loads() {
        Matcher files = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.[a-z0-9]+)\"")
                .matcher(dashboard.browser().get("/login").body());
        int found = 0;
        while (files.find()) {
            Answer file = dashboard.browser().get(files.group(1)).is(200);
            assertThat(files.group(1)).matches(".*-[0-9a-f]{32}\\..*");
            assertThat(file.header("Cache-Control")).contains("immutable");
            found++;
        }
        assertThat(found).isPositive();
    }

    @Test
    void files_are_asked_for_again_unless_their_name_is_their_content() {
        Answer file =
                dashboard.browser().get("/webjars/htmx.org/dist/htmx.min.js").is(200);

        assertThat(file.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(file.header("Set-Cookie")).isEmpty();
        assertThat(file.header("Content-Type")).contains("javascript");
    }

    @Test
    void the_contract_is_one_document_and_says_what_is_missing() {
        String doc = "{\"openapi\":\"3.1.0\",\"paths\":{\"/api/units\":{\"%s\":{\"responses\":{\"200\":{\"content\":"
                + "{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Unit\"}}}}}}}},"
                + "\"components\":{\"schemas\":{\"Unit\":{\"type\":\"%s\"}}}}";
        dashboard.command.on(
                "/v3/api-docs",
                exchange -> StubService.answer(exchange, 200, "application/json", doc.formatted("post", "object")));
        dashboard.query.on(
                "/v3/api-docs",
                exchange -> StubService.answer(exchange, 200, "application/json", doc.formatted("get", "array")));

        Answer whole = dashboard.browser().get("/v3/api-docs").is(200);
        assertThat(whole.json().at("/paths").propertyNames()).contains("/api/units", "/api/me", "/api/accounts");
        assertThat(whole.json().at("/paths/~1api~1units").propertyNames()).contains("post", "get");
        assertThat(whole.json().at("/components/schemas").propertyNames()).contains("Unit", "query-service.Unit");
        assertThat(whole.json().at("/paths/~1api~1units/get").toString()).contains("query-service.Unit");
        assertThat(whole.json().path("x-unavailable")).isEmpty();

        dashboard.query.on("/v3/api-docs", exchange -> StubService.answer(exchange, 500, "text/plain", ""));
        Answer part = dashboard.browser().get("/v3/api-docs").is(200);
        assertThat(part.json().path("x-unavailable").toString()).isEqualTo("[\"query-service\"]");
        assertThat(part.json().at("/info/description").asString()).contains("query-service");
    }

    private static Answer report(Browser browser, String body) {
        return browser.send(browser.request("/csp", "POST", BodyPublishers.ofString(body))
                .header("Content-Type", "application/csp-report"));
    }
}
