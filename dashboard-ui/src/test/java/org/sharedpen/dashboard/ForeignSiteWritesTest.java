package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;

class ForeignSiteWritesTest {
    private final Dashboard dashboard = Dashboard.local();

    @Test
    void every_write_of_a_session_needs_the_proof() {
        Browser browser = dashboard.signedIn("admin").withoutProof();

        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            browser.write(method, "/api/units", "{}").isProblem(403, "csrf");
            browser.write(method, "/api/accounts", "{}").isProblem(403, "csrf");
            browser.write(method, "/api/me/password", "{}").isProblem(403, "csrf");
            browser.write(method, "/logout", "{}").isProblem(403, "csrf");
        }
    }

    @Test
    void no_simple_content_type_gets_around_it() {
        Browser browser = dashboard.signedIn("admin").withoutProof();

        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b")) {
            String form = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\nguess\r\n--b--\r\n";
            Answer refused = browser.send(browser.request("/api/roster/imports", "POST", BodyPublishers.ofString(form))
                    .header("Content-Type", type)
                    .header("Origin", "https://evil.example"));
            refused.isProblem(403, "csrf");
        }
    }

    @Test
    void a_wrong_proof_is_none() {
        Browser browser = dashboard.signedIn("admin").withoutProof();

        browser.send(browser.request("/api/units", "POST", BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", "00000000-0000-0000-0000-000000000000"))
                .isProblem(403, "csrf");
    }

    @Test
    void signing_in_needs_it_too() {
        Browser browser = dashboard.browser().withoutProof();
        browser.signIn("teacher", "demo").isProblem(403, "csrf");

        Answer page = browser.send(browser.request("/login", "POST", BodyPublishers.ofString("username=teacher"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(page.is(403).body()).contains("out of date").doesNotContain("Whitelabel");
    }

    @Test
    void a_form_may_send_the_cookie_or_the_masked_token() {
        Browser raw = dashboard.browser().withoutProof();
        raw.get("/login");
        assertThat(form(raw, String.valueOf(raw.cookie("XSRF-TOKEN")))).isEqualTo("/");

        Browser masked = dashboard.browser().withoutProof();
        String page = masked.get("/login").body();
        String token = page.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        assertThat(token).isNotEqualTo(masked.cookie("XSRF-TOKEN"));
        assertThat(form(masked, token)).isEqualTo("/");
    }

    @Test
    void a_new_proof_comes_with_the_session() {
        Browser browser = dashboard.browser();
        browser.get("/login");
        String before = browser.cookie("XSRF-TOKEN");
        browser.signsIn("teacher", "demo");

        assertThat(browser.cookie("XSRF-TOKEN")).isNotNull().isNotEqualTo(before);
        browser.post("/api/units", "{}").is(200);
    }

    private static String form(Browser browser, String csrf) {
        return browser.send(browser.request(
                                "/login",
                                "POST",
                                BodyPublishers.ofString(
                                        "username=teacher&password=demo&_csrf=" + Browser.encoded(csrf)))
                        .header("Content-Type", "application/x-www-form-urlencoded"))
                .is(302)
                .header("Location");
    }
}
