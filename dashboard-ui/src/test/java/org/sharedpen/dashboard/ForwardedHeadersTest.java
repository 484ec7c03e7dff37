package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a proxy says of the client counts where that proxy was named, and is passed on nowhere. */
class ForwardedHeadersTest {
    private static final String PROXIED = "GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\n\r\n";

    @Test
    void anybody_may_send_them_and_they_count_for_nothing() throws IOException {
        assertThat(RawHttp.send(Dashboard.local().url(), PROXIED))
                .doesNotContain("Strict-Transport-Security")
                .doesNotContain("Secure");
    }

    @Test
    void a_named_proxy_is_believed_and_none_that_is_not_named() throws IOException {
        try (Dashboard dashboard =
                new Dashboard("--spring.profiles.active=local", "--server.forward-headers-strategy=native")) {
            assertThat(RawHttp.send(dashboard.url(), PROXIED)).doesNotContain("Strict-Transport-Security");

            dashboard.restart("--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1");
            assertThat(RawHttp.send(dashboard.url(), PROXIED))
                    .contains("Strict-Transport-Security")
                    .containsPattern("XSRF-TOKEN=.*Secure");

            dashboard.restart("--server.tomcat.remoteip.internal-proxies=198\\.51\\.100\\.9");
            assertThat(RawHttp.send(dashboard.url(), PROXIED)).doesNotContain("Strict-Transport-Security");
        }
    }

    @Test
    void none_of_them_is_relayed() {
        Browser teacher = Dashboard.local().signedIn("teacher");
        JsonNode headers = teacher.send(
                        teacher.request("/api/units", "GET", java.net.http.HttpRequest.BodyPublishers.noBody())
                                .header("X-Forwarded-For", "203.0.113.7")
                                .header("X-Forwarded-Host", "evil.example")
                                .header("Forwarded", "for=203.0.113.7"))
                .is(200)
                .json()
                .path("headers");

        assertThat(headers.toString()).doesNotContain("203.0.113.7", "evil.example");
    }
}
