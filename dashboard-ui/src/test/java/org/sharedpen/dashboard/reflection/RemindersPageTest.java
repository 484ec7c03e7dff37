package org.sharedpen.dashboard.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleSchool;

/** A slip for each pupil. */
class RemindersPageTest {

    private static final String REMINDERS = "/units/" + SampleSchool.UNIT + "/reminders";

    private final Pages.Page page = Pages.get(REMINDERS);

    @Test
    void gives_each_pupil_the_latest_thing_that_the_pupil_means_to_use() {
        assertThat(page.text())
                .contains("Aisha K I mean to use We changed It was morning")
                .contains("In my words: I will start with the weather.")
                .contains("Arlo P I mean to use We chose waves as tall as towers because towers fall on you.");
    }

    @Test
    void quotes_a_line_where_it_is_a_line_that_is_meant() {
        assertThat(page.text()).contains("Amira B I mean to use Waves broke over us.");
    }

    @Test
    void quotes_a_suggestion_that_never_competed_and_says_of_one_that_is_gone_that_it_is() {
        assertThat(page.text())
                .contains("Elif Y I mean to use like a tin tray")
                .contains("Isla F I mean to use words not written down, or no longer kept");
    }

    @Test
    void has_no_slip_for_who_means_nothing_and_keeps_the_alphabet() {
        assertThat(page.text()).doesNotContain("Ben T").containsSubsequence("Aisha K", "Amira B", "Arlo P", "Yusuf M");
    }

    @Test
    void of_an_earlier_lesson_has_what_was_meant_then() {
        assertThat(Pages.get(REMINDERS + "?lesson=01900000-0000-7003-8000-000000000004")
                        .text())
                .contains("Aisha K I mean to use We chose plummeted because it shows speed.")
                .doesNotContain("weather");
    }

    @Test
    void are_for_those_who_teach_the_class() {
        Pages.Page lead = Pages.get("/units/" + SampleSchool.LEADS + "/reminders");

        assertThat(lead.html()).contains("data-empty=\"withheld\"").doesNotContain("class=\"slip");
    }

    @Test
    void say_when_nobody_means_anything_yet() {
        assertThat(Pages.get("/units/" + SampleSchool.NO_LESSON + "/reminders").html())
                .contains("data-empty=\"no-reflection\"");
    }
}
