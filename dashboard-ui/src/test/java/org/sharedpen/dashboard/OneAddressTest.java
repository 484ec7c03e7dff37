package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address has one meaning, however it is spelt: whatever finds the handler of one goes through its door. */
class OneAddressTest {
    private final Dashboard dashboard = Dashboard.local();

    @Test
    void a_token_is_judged_at_an_escaped_address_too() {
        Browser script = dashboard.signedIn("teacher").as("sp_wrong");

        script.get("/%61pi/units").isProblem(401, "sign-in-required");
        script.get("/a%70i/m%65").isProblem(401, "sign-in-required");
    }

    @Test
    void an_escaped_address_takes_the_same_bodies() {
        Browser teacher = dashboard.signedIn("teacher");

        teacher.send(teacher.request("/%61pi/units", "POST", java.net.http.HttpRequest.BodyPublishers.ofString("a=b"))
                        .header("Content-Type", "application/x-www-form-urlencoded"))
                .isProblem(415, "unsupported-media-type");
        teacher.post("/api/%74okens", "{\"name\":\"" + "a".repeat(70_000) + "\"}")
                .isProblem(413, "too-large");
        assertThat(teacher.post("/%61pi/units", "{\"a\":1}")
                        .is(200)
                        .json()
                        .path("bytes")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void an_escaped_address_is_relayed_to_the_service_that_answers_it() {
        Browser admin = dashboard.signedIn("admin");

        assertThat(admin.get("/api/%70upils/1/export")
                        .is(200)
                        .json()
                        .path("service")
                        .asString())
                .isEqualTo("command-service");
        admin.get("/%61pi/me/nothing").isProblem(405, "method-not-allowed");
    }

    @Test
    void the_proof_of_a_page_is_looked_for_in_the_header_alone() {
        Browser teacher = dashboard.signedIn("teacher");
        String proof = String.valueOf(teacher.cookie("XSRF-TOKEN"));

        teacher.withoutProof()
                .post("/%61pi/units?_csrf=" + Browser.encoded(proof), "{}")
                .isProblem(403, "csrf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/units",
                "/api;x/units",
                "/./api/units",
                "/api/../api/units",
                "/x/%2e%2e/api/units",
                "/api//"
            })
    void what_is_no_plain_address_is_refused_as_a_program_is(String path) throws IOException {
        for (String accept : List.of("application/json", "text/html")) {
            assertThat(RawHttp.send(
                            dashboard.url(),
                            "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accept
                                    + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json");
        }
    }
}
