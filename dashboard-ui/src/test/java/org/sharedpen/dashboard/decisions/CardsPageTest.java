package org.sharedpen.dashboard.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleClass;
import org.sharedpen.dashboard.sample.SampleSchool;

/** A sheet for the working wall. */
class CardsPageTest {

    private static final String CARDS = "/units/" + SampleSchool.UNIT + "/decision-cards";

    @Test
    void says_what_was_chosen_and_because_of_what() {
        assertThat(Pages.get(CARDS).text())
                .contains("We chose plummeted because it shows speed.")
                .contains("We chose waves as tall as towers because towers fall on you.")
                .contains("Our test: The verb must show speed");
    }

    @Test
    void says_what_a_line_was_before_it_was_reworked() {
        assertThat(Pages.get(CARDS).text())
                .contains("We changed It was morning and the boat moved to Before the sun had even opened its eyes,"
                        + " the boat lurched sideways because the reader is in the cold before anybody speaks.");
    }

    @Test
    void names_nobody() {
        assertThat(Pages.get("/lessons/" + SampleSchool.LESSON).html())
                .as("where the same decisions are told with whose they are")
                .containsPattern(SampleClass.anyPupil());
        assertThat(Pages.get(CARDS).html()).doesNotContainPattern(SampleClass.anyPupil());
    }

    @Test
    void of_one_lesson_has_that_lessons_decisions_alone() {
        assertThat(Pages.get(CARDS).html().split("class=\"slip\"", -1)).hasSize(5);
        Pages.Page one = Pages.get(CARDS + "?lesson=" + SampleSchool.LESSON);
        assertThat(one.html().split("class=\"slip\"", -1)).hasSize(4);
        assertThat(one.html()).contains("aria-current=\"true\">What was left<");
    }

    @Test
    void a_lead_reads_what_stands_on_the_wall_and_is_told_what_is_kept_back() {
        assertThat(Pages.get("/units/" + SampleSchool.LEADS + "/decision-cards").text())
                .contains("The words of single pupils are for those who teach this class.")
                .contains("We changed It was morning and the boat moved to Before")
                .doesNotContain("plummeted", "because");
    }

    @Test
    void without_a_decision_says_so_and_leads_back() {
        assertThat(Pages.get("/units/" + SampleSchool.NO_LESSON + "/decision-cards")
                        .html())
                .contains("data-empty=\"no-decision\"");
    }
}
