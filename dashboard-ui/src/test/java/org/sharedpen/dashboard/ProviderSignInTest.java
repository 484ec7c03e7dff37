package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;

/** Sign-in at a provider that speaks for one school. */
class ProviderSignInTest {
    private static final String DEMO_SCHOOL = "01900000-0000-7000-8000-00000000d300";

    @Test
    void opens_the_accounts_of_its_own_school_alone_and_leaves_nothing_behind() throws Exception {
        try (StubProvider provider = new StubProvider();
                Dashboard dashboard = new Dashboard(provider.settings(DEMO_SCHOOL))) {
            dashboard.newSchool("head-elsewhere");

            Browser teacher = dashboard.browser();
            assertThat(signIn(teacher, provider, "teacher")).isEqualTo("/");
            teacher.get("/api/me").is(200);
            assertThat(sessions(dashboard)).doesNotContain(StubProvider.ACCESS_TOKEN, "preferred_username");

            Browser other = dashboard.browser();
            assertThat(signIn(other, provider, "head-elsewhere")).isEqualTo("/login?error");
            other.get("/api/me").isProblem(401, "sign-in-required");
            assertThat(signIn(dashboard.browser(), provider, "nobody")).isEqualTo("/login?error");
        }
    }

    @Test
    void a_question_and_a_wrong_answer_open_no_session() throws Exception {
        try (StubProvider provider = new StubProvider();
                Dashboard dashboard = new Dashboard(provider.settings(DEMO_SCHOOL))) {
            Browser stranger = dashboard.browser();
            Answer asked = stranger.get("/oauth2/authorization/school").is(302);
            assertThat(asked.header("Location")).contains("state=", "nonce=", "code_challenge=");
            assertThat(asked.response().headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("SHAREDPEN_PROVIDER="))
                    .singleElement()
                    .asString()
                    .contains("HttpOnly", "SameSite=Lax", "Max-Age=600");
            assertThat(stranger.get("/oauth2/authorization/another").is(302).header("Location"))
                    .isEqualTo("/login");

            for (String wrong : new String[] {"?code=c&state=another", "?error=denied&state=another", "?code=c", ""}) {
                assertThat(stranger.get("/login/oauth2/code/school" + wrong)
                                .is(302)
                                .header("Location"))
                        .isEqualTo("/login?error");
                stranger.get("/oauth2/authorization/school").is(302);
            }
            assertThat(signIn(stranger, provider, "nobody")).isEqualTo("/login?error");

            assertThat(count(dashboard)).isZero();
        }
    }

    @Test
    void an_answer_counts_for_whoever_asked_alone_and_once() throws Exception {
        try (StubProvider provider = new StubProvider();
                Dashboard dashboard = new Dashboard(provider.settings(DEMO_SCHOOL))) {
            Browser teacher = dashboard.browser();
            Browser other = dashboard.browser();
            String answer = answered(teacher, provider, "teacher");
            other.get("/oauth2/authorization/school").is(302);
            assertThat(other.get(answer).is(302).header("Location")).isEqualTo("/login?error");
            assertThat(teacher.get(answer).is(302).header("Location")).isEqualTo("/");
            assertThat(teacher.get(answer).is(302).header("Location")).isEqualTo("/login?error");

            String late = answered(other, provider, "teacher");
            provider.says("teacher", "of-another-question");
            assertThat(other.get(late).is(302).header("Location")).isEqualTo("/login?error");
        }
    }

    @Test
    void belongs_to_a_school_or_does_not_start() {
        try (StubProvider provider = new StubProvider()) {
            assertThatThrownBy(() -> new Dashboard(provider.settings(""))).hasStackTraceContaining("oidc.school");
        }
    }

    private static String signIn(Browser browser, StubProvider provider, String username) {
        return browser.get(answered(browser, provider, username)).is(302).header("Location");
    }

    /** Where the provider sends a browser that has asked. */
    private static String answered(Browser browser, StubProvider provider, String username) {
        String question = browser.get("/oauth2/authorization/school").is(302).header("Location");
        Map<String, String> asked = Stream.of(URI.create(question).getRawQuery().split("&", -1))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
        provider.says(username, String.valueOf(asked.get("nonce")));
        return "/login/oauth2/code/school?code=c&state=" + Browser.encoded(String.valueOf(asked.get("state")));
    }

    private static int count(Dashboard dashboard) throws Exception {
        return Integer.parseInt(read(dashboard, "select count(*)::text from session.spring_session"));
    }

    private static String sessions(Dashboard dashboard) throws Exception {
        return read(dashboard, "select encode(attribute_bytes, 'escape') from session.spring_session_attributes");
    }

    private static String read(Dashboard dashboard, String question) throws Exception {
        String url = dashboard.databases.peopleUrl();
        StringBuilder kept = new StringBuilder();
        try (Connection people = dashboard.databases.server().connect(url.substring(url.lastIndexOf('/') + 1));
                ResultSet rows = people.createStatement().executeQuery(question)) {
            while (rows.next()) {
                kept.append(rows.getString(1));
            }
        }
        return kept.toString();
    }
}
