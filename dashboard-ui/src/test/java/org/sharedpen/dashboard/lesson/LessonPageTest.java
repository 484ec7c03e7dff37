package org.sharedpen.dashboard.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleSchool;

class LessonPageTest {

    private final Pages.Page page = Pages.get("/lessons/" + SampleSchool.LESSON);

    @Test
    void says_first_whose_words_stand_and_what_was_planned() {
        assertThat(page.text())
                .contains("Pupils’ words: 74 % of the new words that stand at the end, 51–88 %")
                .contains("Planned level 3, pupil-led. Enacted level 3, pupil-led.");
    }

    @Test
    void every_gauge_has_its_interval_and_its_denominator() {
        assertThat(page.text()).contains("Offers 86 % 54–97 % 31 of 36", "Decisions 83 % 20–99 % 5 of 6");
    }

    @Test
    void marks_each_run_by_more_than_colour() {
        assertThat(page.html())
                .contains("class=\"run pupil\">sun had even opened its eyes,")
                .contains("class=\"run teacher\">Before the")
                .contains("class=\"run source\">The sea was angry that day,")
                .contains("url(#hatch-teacher)", "url(#hatch-source)");
    }

    @Test
    void names_stand_on_demand_and_in_no_address() {
        assertThat(page.html()).contains("<span class=\"who\">Amira B</span>", "class=\"show-who\"");
        assertThat(page.html()).doesNotContainPattern("(href|src|action)=\"[^\"]*Amira");
    }

    @Test
    void a_pair_and_a_pupil_without_a_name_are_said_as_such() {
        assertThat(page.html()).contains(">Ben T and Elif Y<", ">a pupil<", ">the class together<");
    }

    @Test
    void counts_the_words_of_each_line_beside_its_bar() {
        assertThat(page.text()).contains("4 8 1 6");
    }

    @Test
    void minutes_stand_by_segment() {
        assertThat(page.text()).contains("29.5 of 46.5 minutes were shared", "Pair talk 4.5");
    }

    @Test
    void an_open_lesson_is_looked_at_again_and_a_closed_one_is_not() {
        String open = SampleSchool.OPEN_LESSON;

        assertThat(Pages.get("/lessons/" + open).html()).contains("data-live=\"/api/lessons/" + open + "/balance\"");
        assertThat(page.html()).doesNotContain("data-live");
    }
}
