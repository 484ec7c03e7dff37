package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;

class SigningInTest {
    private final Dashboard dashboard = Dashboard.local();

    @Test
    void says_who_is_signed_in() {
        Answer me = dashboard.signedIn("teacher").get("/api/me").is(200);

        assertThat(me.json().toString())
                .isEqualTo("{\"username\":\"teacher\",\"displayName\":\"Demo Teacher\",\"roles\":[\"TEACHER\"],"
                        + "\"schoolId\":\"01900000-0000-7000-8000-00000000d300\","
                        + "\"classIds\":[\"5f5c3a52-0000-7000-8000-000000000001\"]}");
    }

    @Test
    void names_no_role_that_the_framework_adds() {
        Answer echoed = dashboard.signedIn("teacher").get("/api/units").is(200);

        assertThat(echoed.json().at("/claims/roles").toString()).isEqualTo("[\"TEACHER\"]");
        assertThat(echoed.body()).doesNotContain("FACTOR");
    }

    @Test
    void upper_and_lower_case_of_a_username_are_one() {
        dashboard.browser().signsIn("Teacher", "demo").get("/api/me").is(200);
    }

    @Test
    void tells_a_wrong_password_and_an_unknown_name_apart_to_nobody() {
        Answer wrong = dashboard.browser().signIn("lead", "not this");
        Answer unknown = dashboard.browser().signIn("nobody-at-all", "not this");

        assertThat(List.of(wrong.status(), unknown.status())).containsOnly(302);
        assertThat(List.of(wrong.header("Location"), unknown.header("Location")))
                .containsOnly("/login?error");
    }

    @Test
    void a_page_sends_to_the_form_and_the_form_back_to_the_page() {
        Browser browser = dashboard.browser();
        Answer page = wants(browser, "/units/7?tab=text");

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).isEqualTo("/login");
        assertThat(browser.signIn("teacher", "demo").header("Location")).isEqualTo("/units/7?tab=text");
    }

    @Test
    void the_page_is_given_to_one_sign_in_alone() {
        Browser browser = dashboard.browser();
        wants(browser, "/units/7");
        browser.signIn("teacher", "demo");
        assertThat(browser.cookie("SHAREDPEN_PAGE")).isNull();
        browser.send(browser.request("/logout", "POST", BodyPublishers.noBody()));

        assertThat(browser.signIn("lead", "demo").header("Location")).isEqualTo("/");
    }

    @Test
    void signing_out_forgets_the_page_that_was_wanted() {
        Browser browser = dashboard.browser();
        wants(browser, "/units/7");
        browser.get("/login");
        assertThat(browser.cookie("SHAREDPEN_PAGE")).isNotNull();
        browser.send(browser.request("/logout", "POST", BodyPublishers.noBody()))
                .is(302);

        assertThat(browser.cookie("SHAREDPEN_PAGE")).isNull();
    }

    private static Answer wants(Browser browser, String page) {
        return browser.send(
                browser.request(page, "GET", BodyPublishers.noBody()).header("Accept", "text/html"));
    }

    @Test
    void a_forged_page_in_the_cookie_leads_nowhere_else() {
        for (String page : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nb")) {
            Browser browser = dashboard.browser();
            String forged =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
            HttpCookie cookie = new HttpCookie("SHAREDPEN_PAGE", forged);
            cookie.setPath("/");
            cookie.setVersion(0);
            browser.cookies.getCookieStore().add(URI.create(dashboard.url()), cookie);

            assertThat(browser.signIn("teacher", "demo").header("Location")).isEqualTo("/");
        }
    }

    @Test
    void a_fragment_sends_its_whole_page_to_the_form() {
        Browser browser = dashboard.browser();
        Answer fragment = browser.send(
                browser.request("/units/7", "GET", BodyPublishers.noBody()).header("HX-Request", "true"));

        assertThat(fragment.status()).isEqualTo(401);
        assertThat(fragment.header("HX-Redirect")).isEqualTo("/login");
    }

    @Test
    void an_api_call_without_a_session_is_401_and_never_a_redirect() {
        for (String path : List.of("/api/me", "/api/units", "/api/nothing", "/api/lessons/1/stream", "/api/accounts")) {
            Answer refused = dashboard.browser().get(path).isProblem(401, "sign-in-required");
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
        dashboard.browser().post("/api/units", "{}").isProblem(401, "sign-in-required");
    }

    @Test
    void the_session_changes_its_name_at_sign_in_and_ends_at_sign_out() {
        Browser browser = dashboard.signedIn("teacher");
        String first = browser.cookie("SHAREDPEN_SESSION");
        browser.signsIn("teacher", "demo");
        assertThat(browser.cookie("SHAREDPEN_SESSION")).isNotEqualTo(first).isNotNull();

        browser.send(browser.request("/logout", "POST", BodyPublishers.noBody()))
                .is(302);
        browser.get("/api/me").isProblem(401, "sign-in-required");
    }

    @Test
    void cookies_are_secure_everywhere_but_here() throws Exception {
        Answer here = dashboard.browser().get("/login");
        assertThat(here.header("Set-Cookie"))
                .startsWith("XSRF-TOKEN=")
                .contains("SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(here.header("Strict-Transport-Security")).isEmpty();

        String elsewhere = RawHttp.send(
                dashboard.url(), "GET /login HTTP/1.1\r\nHost: pen.school.example\r\nConnection: close\r\n\r\n");
        assertThat(elsewhere)
                .contains("Strict-Transport-Security: max-age=31536000")
                .containsPattern("XSRF-TOKEN=.*Secure");
    }

    @Test
    void the_form_carries_the_token_and_needs_no_script() {
        assertThat(dashboard.browser().get("/login").body()).contains("name=\"_csrf\"", "name=\"username\"");
    }
}
