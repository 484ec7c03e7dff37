package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;
import tools.jackson.databind.JsonNode;

class RelayTest {
    private final Dashboard dashboard = Dashboard.local();

    @Test
    void each_service_gets_what_it_answers() {
        Browser teacher = dashboard.signedIn("teacher");
        Browser admin = dashboard.signedIn("admin");
        List<String> ofCommand =
                List.of("/api/classes/5f5c3a52/pupils", "/api/pupils/5f5c3a52/erasure", "/api/roster/imports/5f5c3a52");
        List<String> ofQuery = List.of("/api/units?classId=5f5c3a52", "/api/lessons/5f5c3a52/text");

        ofCommand.forEach(path -> assertThat(service(admin.get(path))).isEqualTo("command-service"));
        ofQuery.forEach(path -> assertThat(service(teacher.get(path))).isEqualTo("query-service"));
        assertThat(service(dashboard.signedIn("lead").get("/api/comparison"))).isEqualTo("query-service");
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            assertThat(service(teacher.write(method, "/api/units/5f5c3a52", "{}")))
                    .isEqualTo("command-service");
        }
    }

    @Test
    void path_query_and_body_arrive_as_they_were_sent() {
        JsonNode seen = dashboard
                .signedIn("teacher")
                .post("/api/lessons/a%20b/actions?after=p7&x=%C3%A9", "{\"a\":1}")
                .json();

        assertThat(seen.path("uri").asString()).isEqualTo("/api/lessons/a%20b/actions?after=p7&x=%C3%A9");
        assertThat(seen.path("bytes").asInt()).isEqualTo(7);
    }

    @Test
    void the_token_says_who_and_for_whom_and_for_two_minutes() {
        JsonNode claims = dashboard.signedIn("teacher").get("/api/units").json().path("claims");

        assertThat(claims.propertyNames())
                .containsExactlyInAnyOrder(
                        "iss", "aud", "sub", "iat", "exp", "username", "school", "roles", "rosterUser");
        assertThat(claims.path("rosterUser").asString()).isEqualTo("demo-teacher");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(120);
    }

    @Test
    void what_a_client_may_not_say_does_not_pass() {
        Browser teacher = dashboard.signedIn("teacher");
        JsonNode headers = teacher.send(teacher.request("/api/units", "GET", BodyPublishers.noBody())
                        .header("X-Forwarded-For", "10.0.0.1")
                        .header("X-Forwarded-User", "admin")
                        .header("Forwarded", "for=10.0.0.1")
                        .header("X-Original-URL", "/api/roster")
                        .header("If-None-Match", "\"7\"")
                        .header("Last-Event-ID", "41"))
                .json()
                .path("headers");

        assertThat(headers.propertyNames())
                .doesNotContain("Cookie", "X-forwarded-for", "X-forwarded-user", "Forwarded", "X-original-url")
                .contains("If-none-match", "Last-event-id");
        assertThat(headers.path("Authorization")).hasSize(1);
    }

    @Test
    void a_script_cannot_hand_its_own_token_on() {
        String token = dashboard
                .signedIn("teacher")
                .post("/api/tokens", "{\"name\":\"relay\",\"expiresInDays\":1}")
                .json()
                .path("token")
                .asString();

        Answer seen = dashboard.browser().as(token).get("/api/units").is(200);
        assertThat(seen.body()).doesNotContain(token);
    }

    @Test
    void the_browser_never_sees_the_minted_token() {
        dashboard.query.on("/api/echoing", exchange -> {
            exchange.getResponseHeaders()
                    .set("Authorization", exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getResponseHeaders().set("Set-Cookie", "SHAREDPEN_SESSION=stolen");
            exchange.getResponseHeaders().set("Location", "https://evil.example");
            exchange.getResponseHeaders().set("Server", "stub");
            StubService.answer(exchange, 302, "application/json", "{}");
        });

        Answer answer = dashboard.signedIn("teacher").get("/api/echoing").is(302);

        for (String name : List.of("Authorization", "Set-Cookie", "Location", "Server")) {
            assertThat(answer.header(name)).isEmpty();
        }
    }

    @Test
    void entity_tags_and_problems_pass_both_ways() {
        dashboard.query.on("/api/tagged", exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "private, no-cache");
            exchange.getResponseHeaders().set("ETag", "\"abc\"");
            boolean known = "W/\"abc\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            StubService.answer(exchange, known ? 304 : 200, "application/json", known ? "" : "{\"a\":1}");
        });
        dashboard.query.on("/api/parked", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7");
            StubService.answer(
                    exchange, 503, "application/problem+json", "{\"type\":\"lesson-parked\",\"status\":503}");
        });
        Browser teacher = dashboard.signedIn("teacher");

        Answer first = teacher.get("/api/tagged").is(200);
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        teacher.send(teacher.request("/api/tagged", "GET", BodyPublishers.noBody())
                        .header("If-None-Match", first.header("ETag")))
                .is(304);
        Answer parked = teacher.get("/api/parked").is(503);
        assertThat(parked.header("Retry-After")).isEqualTo("7");
        assertThat(parked.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(parked.body()).contains("lesson-parked");
    }

    @Test
    void every_answer_keeps_browsers_from_guessing_and_framing() {
        for (String path : List.of("/api/units", "/api/me", "/api/nothing/here")) {
            Answer answer = dashboard.signedIn("teacher").get(path);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(answer.header("Cache-Control")).isNotEmpty();
        }
    }

    @Test
    void only_json_and_uploads_are_taken() {
        Browser teacher = dashboard.signedIn("teacher");
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense")) {
            teacher.send(teacher.request("/api/units", "POST", BodyPublishers.ofString("{}"))
                            .header("Content-Type", type))
                    .isProblem(415, "unsupported-media-type");
        }
        teacher.send(teacher.request("/api/units", "POST", BodyPublishers.ofString("{}")))
                .isProblem(415, "unsupported-media-type");
        teacher.send(teacher.request("/api/units/1/completion", "POST", BodyPublishers.noBody()))
                .is(200);
    }

    @Test
    void a_token_that_a_service_does_not_know_is_our_fault_and_not_the_persons() {
        dashboard.query.on(
                "/api/distrusting",
                exchange -> StubService.answer(
                        exchange, 401, "application/problem+json", "{\"type\":\"x\",\"status\":401}"));

        dashboard.signedIn("teacher").get("/api/distrusting").isProblem(503, "unavailable");
    }

    @Test
    void a_service_that_is_down_is_a_503_in_time() {
        try (Dashboard alone =
                new Dashboard("--spring.profiles.active=local", "--sharedpen.query.url=http://localhost:1")) {
            Browser teacher = alone.signedIn("teacher");
            Instant before = Instant.now();

            for (String path : List.of("/api/units", "/api/lessons/1/stream")) {
                Answer down = teacher.get(path).isProblem(503, "unavailable");
                assertThat(down.header("Retry-After")).isEqualTo("2");
            }
            alone.command.close();
            teacher.get("/api/me").isProblem(503, "unavailable");
            teacher.post("/api/units", "{}").isProblem(503, "unavailable");
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void an_answer_that_breaks_off_is_no_answer() {
        dashboard.query.on("/api/broken", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            throw new java.io.IOException("gone");
        });

        dashboard.signedIn("teacher").get("/api/broken").isProblem(503, "unavailable");
    }

    @Test
    void own_addresses_are_never_relayed() {
        Browser admin = dashboard.signedIn("admin");
        admin.delete("/api/accounts/teacher").isProblem(405, "method-not-allowed");
        admin.get("/api/me/else").isProblem(405, "method-not-allowed");
        admin.get("/api/schools").isProblem(403, "role-required");
    }

    @Test
    void a_request_that_no_service_could_read_is_refused_here() throws Exception {
        for (String target :
                List.of("/api/units?a=%zz", "/api//units", "/api/units;a=b", "/api/%2e%2e/x", "/api/a%00b")) {
            String cookie = "SHAREDPEN_SESSION=" + dashboard.signedIn("teacher").cookie("SHAREDPEN_SESSION");
            String answer = RawHttp.send(
                    dashboard.url(),
                    "GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nConnection: close\r\n\r\n"
                            .formatted(target, cookie));
            assertThat(answer).as(target).startsWith("HTTP/1.1 400");
        }
    }

    private static String service(Answer answer) {
        return answer.is(200).json().path("service").asString();
    }
}
