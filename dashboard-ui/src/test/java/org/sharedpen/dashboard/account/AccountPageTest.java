package org.sharedpen.dashboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.sample.Pages;

class AccountPageTest {

    @Test
    void says_who_is_signed_in() {
        assertThat(Pages.get("/account").text()).contains("Signed in as Mr Hughes (admin) School administrator");
    }

    @Test
    void a_token_is_shown_in_the_answer_and_not_again() {
        Pages.Page made = Pages.post("/account/tokens", "name=Export&expiresInDays=30");

        assertThat(made.text()).contains("Your new token sp_");
        assertThat(Pages.get("/account").text()).contains("Export").doesNotContain("sp_");
    }
}
