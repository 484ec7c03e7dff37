package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.dashboard.Browser.Answer;

class PasswordSignsTest {
    private final Dashboard dashboard = Dashboard.local();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three \\u0000 words",
                "three \\ud800 words",
                "three \\n plain words",
                "a long phrase, a long phrase, a long phrase, a long phrase, a long phrase",
                "Wörter, Wörter, Wörter, Wörter, Wörter, Wörter, Wörter, Wörter, Wörter,"
            })
    void a_new_one_that_would_not_be_read_whole_is_refused(String fresh) {
        Answer refused =
                change("{\"current\":\"demo\",\"new\":\"" + fresh + "\"}").isProblem(400, "invalid-request");

        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/new");
        assertThat(refused.json().path("detail").asString())
                .startsWith("Please choose")
                .isNotEqualTo("");
    }

    @Test
    void a_missing_one_is_pointed_to_by_the_name_it_has() {
        assertThat(change("{\"current\":\"demo\"}")
                        .isProblem(400, "invalid-request")
                        .json()
                        .path("errors")
                        .toString())
                .isEqualTo("[{\"pointer\":\"/new\",\"detail\":\"Please give the new password.\"}]");
    }

    @Test
    void what_bcrypt_takes_for_the_same_opens_nothing() {
        Browser admin = dashboard.newSchool("signs-admin");
        String longest = "abcdefghijklmnopqrstuvwxyz 0123456789 abcdefghijklmnopqrstuvwxyz 01234 ?";
        assertThat(longest).hasSize(72);
        admin.put("/api/me/password", "{\"current\":\"%s\",\"new\":\"%s\"}".formatted(Browser.PASSWORD, longest))
                .is(204);

        assertThat(location(longest + "x")).isEqualTo("/login?error");
        assertThat(admin.put(
                                "/api/me/password",
                                "{\"current\":\"%s\\ud800\",\"new\":\"yet other words\"}"
                                        .formatted(longest.substring(0, 71)))
                        .isProblem(400, "invalid-request")
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/current");
        assertThat(location(longest)).isEqualTo("/");
    }

    @Test
    void a_password_said_twice_with_nothing_between_is_another() {
        dashboard.newSchool("twice-admin");
        String twice = Browser.PASSWORD + "\0" + Browser.PASSWORD;

        assertThat(dashboard.browser().signIn("twice-admin", twice).header("Location"))
                .isEqualTo("/login?error");
    }

    private String location(String password) {
        return dashboard.browser().signIn("signs-admin", password).header("Location");
    }

    private Answer change(String body) {
        return dashboard.signedIn("teacher").put("/api/me/password", body);
    }
}
