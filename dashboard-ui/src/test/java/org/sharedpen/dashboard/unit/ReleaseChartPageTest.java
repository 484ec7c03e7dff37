package org.sharedpen.dashboard.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleSchool;

class ReleaseChartPageTest {

    private static final String UNIT = "/units/" + SampleSchool.UNIT;

    @Test
    void states_the_finding_in_words_over_the_chart() {
        assertThat(Pages.get(UNIT).text())
                .contains("Pupils’ words: 26 % → 69 % over six lessons; planned level 3, 60–85 %")
                .contains(
                        "The balance has shifted to the pupils. The two figures take the first third of the lessons together, and the last third.");
    }

    @Test
    void draws_and_lists_the_same_rows_with_their_denominators() {
        String html = Pages.get(UNIT).html();

        assertThat(html)
                .containsOnlyOnce("data-of=\"13 of 60 words\"")
                .containsOnlyOnce(">13 of 60<")
                .contains("data-share=\"0.21666666666666667\"", "data-floor=\"0.1\"", "data-ceiling=\"0.35\"");
        assertThat(html.split("<tr data-title=", -1)).hasSize(7);
    }

    @Test
    void names_a_gap_of_more_than_a_band_and_no_smaller_one() {
        assertThat(Pages.get(UNIT).html()).containsOnlyOnce("data-gap=").contains("data-gap=\"two bands below plan\"");
    }

    @Test
    void tells_no_share_and_no_gap_from_fewer_than_thirty_new_words() {
        Pages.Page few = Pages.get("/units/" + SampleSchool.FEW_WORDS);

        assertThat(few.text()).contains("Too few to say").doesNotContain("100 %");
        assertThat(few.html()).doesNotContain("data-share=", "data-gap=");
    }

    @Test
    void says_that_the_bands_are_a_convention() {
        assertThat(Pages.get(UNIT).text())
                .contains("The bands of the release scale are a convention, not a finding: under 10 %");
    }

    @Test
    void shows_one_measure_at_a_time_and_no_band_for_what_has_none() {
        Pages.Page decisions = Pages.get(UNIT + "?measure=decisions");

        assertThat(decisions.text())
                .contains("Decisions settled by pupils: 0 % → 83 % over six lessons; planned level 3");
        assertThat(decisions.html())
                .contains("data-of=\"5 of 6 decisions\"", "aria-current=\"true\">Decisions<")
                .doesNotContain("data-floor", "of 60 words", "a convention");
    }

    @Test
    void falls_back_to_words_for_a_measure_that_it_does_not_know() {
        assertThat(Pages.get(UNIT + "?measure=marks").text()).contains("Pupils’ words:");
    }

    @Test
    void tells_a_lesson_to_come_from_one_with_too_little_to_say() {
        assertThat(Pages.get("/units/" + SampleSchool.NO_LESSON).text()).contains("not held yet");
    }

    @Test
    void lists_who_is_not_yet_heard_as_a_fact_about_the_record() {
        assertThat(Pages.get(UNIT).text())
                .contains("Bethany W Noah E This is a fact about the record, not about the child.");
    }

    @Test
    void names_no_pupil_to_a_lead() {
        assertThat(Pages.get("/units/" + SampleSchool.LEADS).text())
                .contains("Figures of single pupils are for those who teach this class.")
                .doesNotContain("Bethany", "Noah");
    }

    @Test
    void keeps_back_who_was_not_heard_where_too_few_are_named() {
        assertThat(Pages.get("/units/" + SampleSchool.INCOMPLETE).text())
                .contains("keeps back counts and who was not")
                .doesNotContain("Bethany", "Noah");
    }

    @Test
    void lists_what_the_class_decided_and_how_many_mean_to_use_it() {
        assertThat(Pages.get(UNIT).text())
                .contains("4 decisions the class made")
                .contains("We chose “plummeted” because it shows speed. Into the water a vote 6");
    }

    @Test
    void says_that_no_decision_is_on_record() {
        assertThat(Pages.get("/units/" + SampleSchool.ONLY_WORDS).text())
                .contains("Decisions of the class None is on record yet.");
        assertThat(Pages.get("/units/" + SampleSchool.NO_LESSON).text()).doesNotContain("None is on record yet.");
    }

    @Test
    void tells_of_what_was_meant_how_much_was_used() {
        assertThat(Pages.get(UNIT).text())
                .contains(
                        "22 intentions to use something of the class’s; 12 pieces of their own writing were looked at.")
                .contains("7 of 12 used it (58 %); 2 partly.");
    }

    @Test
    void shows_each_sign_of_a_habit_with_its_lessons() {
        assertThat(Pages.get(UNIT).text())
                .contains("The scaffold may have become a habit")
                .contains("The planned level has stayed at 3 for three lessons. Lesson 4 Lesson 5 Lesson 6");
    }

    @Test
    void leads_on_to_the_next_lesson_the_cards_and_the_files() {
        assertThat(Pages.get(UNIT).html())
                .contains("href=\"" + UNIT + "/next-lesson\"", "href=\"" + UNIT + "/decision-cards\"")
                .contains("href=\"/api" + UNIT + "/balance?format=csv\"");
    }

    @Test
    void keeps_the_words_of_pupils_from_a_lead() {
        assertThat(Pages.get("/units/" + SampleSchool.LEADS).text())
                .contains("The words of single pupils are for those who teach this class.")
                .contains("to “Before the sun had even opened its eyes, the boat lurched sideways”. What was left")
                .doesNotContain("plummeted");
    }
}
