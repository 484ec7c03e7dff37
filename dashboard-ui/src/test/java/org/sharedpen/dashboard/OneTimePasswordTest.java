package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;

class OneTimePasswordTest {
    private final Dashboard dashboard = Dashboard.local();

    @Test
    void signs_in_once_and_must_then_be_changed() {
        String oneTime = school("once-admin");
        Browser admin = dashboard.browser().signsIn("once-admin", oneTime);

        for (String path : List.of("/api/me", "/api/accounts", "/api/units", "/api/lessons/1/stream", "/api/tokens")) {
            admin.get(path).isProblem(403, "password-change-required");
        }
        admin.post("/api/units", "{}").isProblem(403, "password-change-required");
        assertThat(page(admin, "/").header("Location")).isEqualTo("/password");
        assertThat(dashboard.browser().signIn("once-admin", oneTime).header("Location"))
                .isEqualTo("/login?error");

        change(admin, oneTime, Browser.PASSWORD).is(204);
        admin.get("/api/me").is(200);
        dashboard
                .browser()
                .signsIn("once-admin", Browser.PASSWORD)
                .get("/api/me")
                .is(200);
    }

    @Test
    void of_many_who_try_at_once_one_comes_in() throws Exception {
        String oneTime = school("race-admin");
        Callable<String> attempt =
                () -> dashboard.browser().signIn("race-admin", oneTime).header("Location");
        ExecutorService crowd = Executors.newFixedThreadPool(4);
        try {
            List<String> locations = crowd
                    .invokeAll(Stream.generate(() -> attempt).limit(4).toList())
                    .stream()
                    .map(OneTimePasswordTest::result)
                    .toList();
            assertThat(locations).containsOnlyOnce("/").hasSize(4);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void a_password_that_is_easily_guessed_is_refused_by_field() {
        String oneTime = school("weak-admin");
        Browser admin = dashboard.browser().signsIn("weak-admin", oneTime);

        for (String weak :
                List.of("short", "aaaaaaaaaaaa", "my weak-admin word", "x".repeat(40) + "abcdé".repeat(20), oneTime)) {
            Answer refused = change(admin, oneTime, weak).isProblem(400, "invalid-request");
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/new");
        }
        Answer wrong = change(admin, "not it", Browser.PASSWORD).isProblem(400, "invalid-request");
        assertThat(wrong.json().at("/errors/0/pointer").asString()).isEqualTo("/current");
    }

    @Test
    void a_new_password_ends_every_other_session() {
        Browser here = dashboard.newSchool("two-places");
        Browser there = dashboard.browser().signsIn("two-places", Browser.PASSWORD);
        String before = here.cookie("SHAREDPEN_SESSION");

        change(here, Browser.PASSWORD, "another plain phrase").is(204);

        here.get("/api/me").is(200);
        assertThat(here.cookie("SHAREDPEN_SESSION")).isNotEqualTo(before);
        there.get("/api/me").isProblem(401, "sign-in-required");
    }

    @Test
    void the_page_changes_it_without_a_script() {
        String oneTime = school("form-admin");
        Browser admin = dashboard.browser().signsIn("form-admin", oneTime);
        String form = "current=%s&new=%s&again=%s";

        Answer differing = form(admin, form.formatted(oneTime, "three+plain+words", "three+plain+wrods"));
        assertThat(differing.is(400).body()).contains("differ", "role=\"alert\"");
        assertThat(form(admin, form.formatted(oneTime, "three+plain+words", "three+plain+words"))
                        .is(302)
                        .header("Location"))
                .isEqualTo("/");
        admin.get("/api/me").is(200);
    }

    @Test
    void whoever_forgot_theirs_is_given_a_new_one() {
        Browser admin = dashboard.newSchool("reset-admin");
        Browser teacher = dashboard.newAccount(admin, "reset-teacher", "TEACHER");

        String oneTime = admin.send(
                        admin.request("/api/accounts/reset-teacher/one-time-password", "POST", BodyPublishers.noBody()))
                .is(200)
                .json()
                .path("oneTimePassword")
                .asString();

        teacher.get("/api/me").isProblem(401, "sign-in-required");
        dashboard.browser().signsIn("reset-teacher", oneTime).get("/api/me").isProblem(403, "password-change-required");
    }

    private String school(String admin) {
        return dashboard
                .browser()
                .as("demo-operator")
                .post("/api/schools", "{\"name\":\"Hill\",\"adminUsername\":\"%s\"}".formatted(admin))
                .is(201)
                .json()
                .path("oneTimePassword")
                .asString();
    }

    private static Answer change(Browser browser, String current, String fresh) {
        return browser.put("/api/me/password", "{\"current\":\"%s\",\"new\":\"%s\"}".formatted(current, fresh));
    }

    private static Answer form(Browser browser, String form) {
        return browser.send(browser.request("/password", "POST", BodyPublishers.ofString(form))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    private static Answer page(Browser browser, String path) {
        return browser.send(
                browser.request(path, "GET", BodyPublishers.noBody()).header("Accept", "text/html"));
    }

    private static String result(java.util.concurrent.Future<String> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
