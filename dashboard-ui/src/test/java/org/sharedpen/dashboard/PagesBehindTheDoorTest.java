package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages in the whole dashboard: behind the real sign-in, policy and proof against foreign sites. */
class PagesBehindTheDoorTest {

    private final Dashboard dashboard = Dashboard.local();

    @Test
    void the_sign_in_page_is_a_page_of_ours() {
        Browser.Answer page = dashboard.browser().get("/login").is(200);

        assertThat(page.body()).contains("type=\"importmap\"", "name=\"_csrf\"", "autocomplete=\"username\"");
        assertThat(page.header("Content-Security-Policy")).contains("'nonce-" + nonce(page));
    }

    @Test
    void a_file_looks_for_nobodys_session() throws Exception {
        Browser teacher = dashboard.signedIn("teacher");
        String used = sessionsUsed();

        teacher.get("/js/app.js").is(200);
        assertThat(sessionsUsed()).isEqualTo(used);

        teacher.get("/account").is(200);
        assertThat(sessionsUsed()).as("a page does").isNotEqualTo(used);
    }

    private String sessionsUsed() throws Exception {
        String url = dashboard.databases.peopleUrl();
        try (Connection people = dashboard.databases.server().connect(url.substring(url.lastIndexOf('/') + 1));
                ResultSet row = people.createStatement()
                        .executeQuery(
                                "select string_agg(last_access_time::text, ' ' order by primary_id) from session.spring_session")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void the_account_page_makes_a_token_through_its_form() {
        Browser teacher = dashboard.signedIn("teacher");
        Browser.Answer page = teacher.get("/account").is(200);

        Browser.Answer made = form(teacher, "/account/tokens", "name=Export&expiresInDays=30&_csrf=" + csrf(page))
                .is(200);

        assertThat(made.body()).contains("sp_");
    }

    @Test
    void a_form_without_its_proof_changes_nothing() {
        Browser teacher = dashboard.signedIn("teacher").withoutProof();

        assertThat(form(teacher, "/account/tokens", "name=Export&expiresInDays=30")
                        .is(403)
                        .body())
                .contains("data-empty=\"stale\"");
    }

    @Test
    void a_stale_form_leads_back_to_the_page_that_it_stood_on() {
        Browser admin = dashboard.signedIn("admin").withoutProof();
        String unit = "/units/01900000-0000-7000-8000-00000000d301";

        for (String[] form : new String[][] {
            {"/account/tokens", "/account"},
            {"/roster/accounts/lead/enabled", "/roster"},
            {"/roster/classes", "/roster"},
            {unit + "/completion", unit},
            {unit + "/lessons/new", unit + "/lessons/new"},
            {"/logout", "/"}
        }) {
            assertThat(form(admin, form[0], "").is(403).body())
                    .contains("<a class=\"button main\" href=\"" + form[1] + "\"")
                    .contains("class=\"menu\"", "href=\"/roster\"");
        }
    }

    @Test
    void a_form_from_before_the_sign_out_leads_back_without_a_menu() {
        Browser teacher = dashboard.signedIn("teacher");
        teacher.send(teacher.request("/logout", "POST", BodyPublishers.noBody()))
                .is(302);

        assertThat(form(teacher.withoutProof(), "/account/tokens", "name=Export")
                        .is(403)
                        .body())
                .contains("<a class=\"button main\" href=\"/account\"")
                .doesNotContain("class=\"menu\"");
    }

    @Test
    void the_roster_is_the_administrators() {
        assertThat(page(dashboard.signedIn("teacher"), "/roster").is(403).body())
                .contains("data-empty=\"role\"");
        assertThat(dashboard.signedIn("teacher").get("/account").body()).doesNotContain("href=\"/roster\"");
    }

    @Test
    void comparing_is_the_literacy_leads() {
        for (String username : new String[] {"teacher", "admin"}) {
            assertThat(page(dashboard.signedIn(username), "/comparison").is(403).body())
                    .contains("data-empty=\"role\"");
        }
        assertThat(dashboard.signedIn("lead").get("/account").body()).contains("href=\"/comparison\"");
        assertThat(dashboard.signedIn("teacher").get("/account").body()).doesNotContain("href=\"/comparison\"");
    }

    @Test
    void the_files_of_a_page_need_no_sign_in() {
        Matcher files = Pattern.compile("(?:href|src)=\"(/(?:css|js|webjars|icons)/[^\"]+)\"")
                .matcher(dashboard.browser().get("/login").body());

        assertThat(files.results().map(hit -> hit.group(1)))
                .hasSizeGreaterThan(7)
                .allSatisfy(file -> dashboard.browser().get(file).is(200));
    }

    private static Browser.Answer page(Browser browser, String path) {
        return browser.send(
                browser.request(path, "GET", BodyPublishers.noBody()).header("Accept", "text/html"));
    }

    private static Browser.Answer form(Browser browser, String path, String body) {
        return browser.send(browser.request(path, "POST", BodyPublishers.ofString(body))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    private static String nonce(Browser.Answer page) {
        return first("nonce=\"([^\"]+)\"", page);
    }

    private static String csrf(Browser.Answer page) {
        return Browser.encoded(first("name=\"_csrf\" value=\"([^\"]+)\"", page));
    }

    private static String first(String pattern, Browser.Answer page) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        return found.find() ? found.group(1) : "";
    }
}
