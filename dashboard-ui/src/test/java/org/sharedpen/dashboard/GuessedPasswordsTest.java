package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;

class GuessedPasswordsTest {
    private final Dashboard dashboard = Dashboard.local();

    @Test
    void whoever_guesses_waits_and_their_colleague_does_not() {
        Browser admin = dashboard.newSchool("guessed-admin");
        Browser guesser = dashboard.browser();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(guesser.signIn("guessed-admin", "guess " + guess).status())
                    .isEqualTo(302);
        }

        Answer sixth = guesser.signIn("Guessed-Admin", Browser.PASSWORD).isProblem(429, "too-many-attempts");

        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(1, 60);
        dashboard.signedIn("lead").get("/api/me").is(200);
        admin.get("/api/me").is(200);
    }

    @Test
    void a_stolen_session_is_no_way_to_guess_the_password() {
        Browser admin = dashboard.newSchool("stolen-admin");
        for (int guess = 0; guess < 5; guess++) {
            change(admin, "guess " + guess).isProblem(400, "invalid-request");
        }

        assertThat(change(admin, Browser.PASSWORD)
                        .isProblem(429, "too-many-attempts")
                        .header("Retry-After"))
                .isNotEmpty();
    }

    private static Answer change(Browser browser, String current) {
        return browser.put(
                "/api/me/password", "{\"current\":\"%s\",\"new\":\"quite another phrase\"}".formatted(current));
    }
}
