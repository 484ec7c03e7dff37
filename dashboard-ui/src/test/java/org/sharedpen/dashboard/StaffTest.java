package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;
import tools.jackson.databind.JsonNode;

class StaffTest {
    private final Dashboard dashboard = Dashboard.local();

    @Test
    void a_leaver_is_out_at_the_next_request_with_session_and_token() {
        Browser admin = dashboard.newSchool("leaver-admin");
        Browser teacher = dashboard.newAccount(admin, "leaver", "TEACHER");
        String token = teacher.post("/api/tokens", "{\"name\":\"script\",\"expiresInDays\":1}")
                .json()
                .path("token")
                .asString();
        teacher.get("/api/me").is(200);

        admin.patch("/api/accounts/leaver", "{\"enabled\":false}").is(200);

        teacher.get("/api/me").isProblem(401, "sign-in-required");
        dashboard.browser().as(token).get("/api/units").isProblem(401, "sign-in-required");
        assertThat(dashboard.browser().signIn("leaver", Browser.PASSWORD).header("Location"))
                .isEqualTo("/login?error");
    }

    @Test
    void a_new_role_acts_at_the_next_request() {
        Browser admin = dashboard.newSchool("role-admin");
        Browser teacher = dashboard.newAccount(admin, "role-teacher", "TEACHER");
        teacher.get("/api/accounts").isProblem(403, "role-required");

        admin.patch("/api/accounts/ROLE-teacher", "{\"roles\":[\"SCHOOL_ADMIN\",\"TEACHER\"]}")
                .is(200);
        teacher.get("/api/accounts").is(200);
        assertThat(teacher.get("/api/units").json().at("/claims/roles").toString())
                .isEqualTo("[\"TEACHER\",\"SCHOOL_ADMIN\"]");

        admin.patch("/api/accounts/role-teacher", "{\"roles\":[\"TEACHER\"]}").is(200);
        teacher.get("/api/accounts").isProblem(403, "role-required");
    }

    @Test
    void another_schools_account_does_not_exist() {
        Browser hill = dashboard.newSchool("hill-admin");
        Browser dale = dashboard.newSchool("dale-admin");
        dashboard.newAccount(dale, "dale-teacher", "TEACHER");

        Answer theirs =
                hill.patch("/api/accounts/dale-teacher", "{\"enabled\":false}").isProblem(404, "not-found");
        Answer nobodys =
                hill.patch("/api/accounts/nobody", "{\"enabled\":false}").isProblem(404, "not-found");
        assertThat(theirs.body()).isEqualTo(nobodys.body());
        hill.send(hill.request("/api/accounts/dale-teacher/one-time-password", "POST", BodyPublishers.noBody()))
                .isProblem(404, "not-found");
        assertThat(hill.get("/api/accounts").json().findValuesAsString("username"))
                .containsExactly("hill-admin");
        dashboard.browser().signsIn("dale-teacher", Browser.PASSWORD);
    }

    @Test
    void the_last_administrator_stays() {
        Browser admin = dashboard.newSchool("last-admin");

        admin.patch("/api/accounts/last-admin", "{\"roles\":[\"TEACHER\"]}").isProblem(409, "last-admin");
        admin.patch("/api/accounts/last-admin", "{\"enabled\":false}").isProblem(409, "last-admin");
        admin.get("/api/accounts").is(200);
    }

    @Test
    void two_administrators_who_remove_each_other_at_once_leave_one() throws Exception {
        Browser one = dashboard.newSchool("first-admin");
        Browser other = dashboard.newAccount(one, "second-admin", "SCHOOL_ADMIN");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Answer> first =
                    both.submit(() -> one.patch("/api/accounts/second-admin", "{\"roles\":[\"TEACHER\"]}"));
            Future<Answer> second =
                    both.submit(() -> other.patch("/api/accounts/first-admin", "{\"roles\":[\"TEACHER\"]}"));

            assertThat(List.of(first.get().status(), second.get().status())).containsOnlyOnce(200);
            assertThat(List.of(first.get().status(), second.get().status())).containsAnyOf(409, 403);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void a_username_is_taken_in_every_school_and_every_case() {
        Browser admin = dashboard.newSchool("taken-admin");
        String body = "{\"username\":\"%s\",\"roles\":[\"TEACHER\"]}";

        admin.post("/api/accounts", body.formatted("Teacher")).isProblem(409, "username-taken");
        dashboard
                .browser()
                .as("demo-operator")
                .post("/api/schools", "{\"name\":\"Dale\",\"adminUsername\":\"TAKEN-admin\"}")
                .isProblem(409, "username-taken");
    }

    @Test
    void a_roster_teacher_is_named_in_the_token() {
        Browser admin = dashboard.newSchool("roster-admin");
        JsonNode made = admin.post(
                        "/api/accounts",
                        "{\"username\":\"roster-teacher\",\"roles\":[\"TEACHER\"],\"rosterUserId\":\"T-17\"}")
                .is(201)
                .json();
        Browser teacher = dashboard
                .browser()
                .signsIn("roster-teacher", made.path("oneTimePassword").asString());
        teacher.put(
                        "/api/me/password",
                        "{\"current\":\"%s\",\"new\":\"three plain words\"}"
                                .formatted(made.path("oneTimePassword").asString()))
                .is(204);

        assertThat(teacher.get("/api/units").json().at("/claims/rosterUser").asString())
                .isEqualTo("T-17");
    }

    @Test
    void the_operator_makes_schools_and_nothing_else_does() {
        String school = "{\"name\":\"Hill\",\"adminUsername\":\"operator-made\"}";
        dashboard.browser().post("/api/schools", school).isProblem(401, "sign-in-required");
        dashboard.browser().as("wrong-operator").post("/api/schools", school).isProblem(401, "sign-in-required");
        dashboard.signedIn("admin").post("/api/schools", school).isProblem(403, "role-required");
        dashboard.browser().as("demo-operator").get("/api/me").isProblem(403, "role-required");
        dashboard.browser().as("demo-operator").get("/api/units").isProblem(403, "role-required");

        Answer made = dashboard
                .browser()
                .as("demo-operator")
                .post("/api/schools", school)
                .is(201);
        assertThat(made.json().propertyNames()).containsExactly("schoolId", "adminUsername", "oneTimePassword");
    }

    @Test
    void what_is_wrong_with_an_account_is_named() {
        Answer refused = dashboard
                .signedIn("admin")
                .post("/api/accounts", "{\"username\":\"a b\",\"roles\":[]}")
                .isProblem(400, "invalid-request");

        assertThat(refused.json().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/username", "/roles");
        dashboard
                .signedIn("admin")
                .post("/api/accounts", "{\"username\":\"abc\",\"roles\":[\"OPERATOR\"]}")
                .isProblem(400, "invalid-request");
    }

    @Test
    void a_teacher_and_a_lead_keep_no_accounts() {
        for (String username : List.of("teacher", "lead")) {
            Browser browser = dashboard.signedIn(username);
            browser.get("/api/accounts").isProblem(403, "role-required");
            browser.post("/api/accounts", "{\"username\":\"abc\",\"roles\":[\"TEACHER\"]}")
                    .isProblem(403, "role-required");
            browser.patch("/api/accounts/admin", "{\"enabled\":false}").isProblem(403, "role-required");
        }
    }
}
