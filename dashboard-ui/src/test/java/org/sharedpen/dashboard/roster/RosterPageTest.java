package org.sharedpen.dashboard.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleSchool;

class RosterPageTest {

    private static final String FILE =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"4ash.csv\"\r\n\r\n"
                    + "First,Last\r\nAmira,B\r\n--x--\r\n";

    @Test
    void an_import_says_what_came_in_and_which_columns_were_not_kept() {
        Pages.Page page = Pages.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(FILE)),
                "/roster/imports");

        assertThat(page.text())
                .contains("One class, one teacher, 28 pupils, 29 enrolments")
                .contains(
                        "These columns were not kept: Column Cells thrown away demographics.csv 28 users.csv: email 29")
                .contains("What comes next", "Make an account for each teacher", "Plan a unit for 4 Ash");
    }

    @Test
    void a_one_time_password_is_shown_in_the_answer_and_not_again() {
        Pages.Page made = Pages.post("/roster/accounts", "username=patel&roles=TEACHER");

        assertThat(made.text()).contains("One-time password for patel", "It is shown here once.");
        assertThat(Pages.get("/roster").text()).contains("patel").doesNotContain("One-time password for");
    }

    @Test
    void a_username_that_is_taken_is_refused_beside_its_field_with_nothing_lost() {
        Pages.Page refused =
                Pages.post("/roster/accounts", "username=okafor&roles=LITERACY_LEAD&displayName=Ms+O&rosterUserId=T-9");

        assertThat(refused.html())
                .containsPattern("id=\"username-fault\">Please choose another username\\.<")
                .contains("value=\"okafor\"", "value=\"Ms O\"", "value=\"T-9\"")
                .containsPattern("value=\"LITERACY_LEAD\" checked")
                .doesNotContainPattern("value=\"TEACHER\" checked");
    }

    @Test
    void an_account_is_disabled_by_its_own_button() {
        assertThat(Pages.post("/roster/accounts/lead/enabled", "enabled=false").header("Location"))
                .endsWith("/roster#accounts");
        assertThat(Pages.get("/roster").html()).contains("aria-label=\"Enable lead\"");
    }

    @Test
    void a_class_list_gives_each_pupil_their_code() {
        assertThat(Pages.get("/roster/classes/" + SampleSchool.CLASS).text()).contains("Aisha K aj", "Zara B");
    }
}
