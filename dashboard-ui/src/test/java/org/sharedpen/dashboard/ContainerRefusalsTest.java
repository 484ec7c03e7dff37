package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over a bare socket: no client would send these. */
class ContainerRefusalsTest {
    private final Dashboard dashboard = Dashboard.local();

    @ParameterizedTest
    @ValueSource(strings = {"/api/units/%00", "/api/units/%2f", "/api/units/%zz", "/api/units/\\", "/api/a[b"})
    void an_address_that_is_none_is_a_problem_under_the_interface(String path) throws IOException {
        assertThat(ask(path, "Accept: text/html\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"status\":400")
                .doesNotContainIgnoringCase("<html");
    }

    @Test
    void more_than_a_head_can_hold_is_a_problem() throws IOException {
        assertThat(ask("/api/units?classId=" + "a".repeat(60_000), ""))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
        assertThat(ask("/api/units", "Authorization: Bearer " + "a".repeat(60_000) + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @Test
    void a_long_token_is_a_wrong_one() throws IOException {
        assertThat(ask("/api/units", "Authorization: Bearer " + "a".repeat(9_000) + "\r\n"))
                .startsWith("HTTP/1.1 401")
                .contains("application/problem+json", "sign-in-required");
    }

    @Test
    void a_long_question_reaches_the_door() throws IOException {
        assertThat(ask("/api/units?classId=" + "a".repeat(20_000), ""))
                .startsWith("HTTP/1.1 401")
                .contains("application/problem+json");
    }

    @Test
    void a_person_reads_a_plain_page_of_ours() throws IOException {
        assertThat(ask("/units/%00", "Accept: text/html\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("text/html", "Content-Security-Policy")
                .contains("<title>This was not understood – Shared Pen</title><h1>This was not understood</h1>")
                .doesNotContain("Tomcat");
    }

    @Test
    void no_method_and_no_protocol_is_told_what_listens_here() throws IOException {
        for (String start : new String[] {"B\0D /api/units HTTP/1.1", "GET /api/units HTTP/9.9", "GET\t/api/units"}) {
            assertThat(RawHttp.send(dashboard.url(), start + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .doesNotContain("Tomcat")
                    .doesNotContainIgnoringCase("<html");
        }
    }

    private String ask(String path, String headers) throws IOException {
        return RawHttp.send(
                dashboard.url(),
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }
}
