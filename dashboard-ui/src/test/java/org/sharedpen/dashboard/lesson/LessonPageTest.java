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
                .contains("class=\"run pupil carried\">sun had even opened its eyes,")
                .contains("class=\"run teacher\">broke over")
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

        assertThat(Pages.get("/lessons/" + open).html()).contains("data-live=\"/api/lessons/" + open + "\"");
        assertThat(page.html()).doesNotContain("data-live");
    }

    @Test
    void how_the_text_came_to_be_is_a_link_away_while_it_grows() {
        String open = "/lessons/" + SampleSchool.OPEN_LESSON;

        assertThat(Pages.get(open).html())
                .contains("href=\"" + open + "/history\"")
                .doesNotContain("data-steps");
        assertThat(page.html()).contains("data-steps");
    }

    @Test
    void words_that_came_along_from_an_earlier_lesson_are_marked() {
        assertThat(page.html()).contains("class=\"run teacher carried\">Before the");
        assertThat(page.text()).contains("From an earlier lesson");
    }

    @Test
    void a_decision_stands_with_its_candidates_criteria_reasons_and_who_settled_it() {
        assertThat(page.text())
                .contains("Which verb shows that it was fast? A fell Dev S B plummeted Ewan R chosen")
                .contains("stated before it was settled The verb must show speed Finn D decided it")
                .contains("What was said Because it shows speed. Chloe M")
                .contains("Settled by a pupil : Isla F 6 pupils mean to use it.")
                .contains("Left open What is our title?");
    }

    @Test
    void words_that_are_kept_from_a_lead_are_told_apart_from_words_that_nobody_has() {
        Pages.Page lead = Pages.get("/lessons/" + SampleSchool.LEADS_LESSON);

        assertThat(lead.text())
                .contains("The words of single pupils are for those who teach this class.")
                .contains("B … a pupil chosen")
                .doesNotContain("no longer kept");
    }

    @Test
    void a_reworked_line_shows_what_it_was_and_what_it_became() {
        assertThat(page.html())
                .contains("<del>It was morning and the boat moved.</del>")
                .contains("<ins>Before the sun had even opened its eyes, the boat lurched sideways.</ins>");
    }

    @Test
    void an_examined_line_stands_with_its_outcome_and_what_was_said_of_it() {
        assertThat(page.text())
                .contains(
                        "2 examinations of lines Line 1 reworked What could be stronger? See the decision above Line 2")
                .contains("Line 2 kept Waves as tall as towers")
                .contains("What works? · Settled by agreement You can hear the deck break Bethany W");
    }

    @Test
    void quiet_upgrades_stand_before_and_after_and_say_that_only_their_teacher_sees_them() {
        assertThat(page.text())
                .contains("2 quiet upgrades Only you can see these")
                .contains("2.8 for each hundred words written down.")
                .contains("Line 1 the boat went sideways became the boat lurched sideways");
        assertThat(Pages.get("/lessons/" + SampleSchool.FEW_WORDS_LESSON).html())
                .doesNotContain("quiet-title");
    }

    @Test
    void minutes_at_the_planned_level_are_told_beside_the_plan() {
        assertThat(page.text())
                .contains("29.5 minutes were at the planned level 3, pupil-led.")
                .contains("3 · pupil-led planned 29.5 4 · collaborative 8");
    }

    @Test
    void texts_of_their_own_are_counted_beside_the_class_text() {
        assertThat(page.text()).contains("14 pupils varied it.", "4 pupils present were not sampled.");
    }

    @Test
    void tells_no_share_of_fewer_than_thirty_new_words() {
        assertThat(Pages.get("/lessons/" + SampleSchool.FEW_WORDS_LESSON).text())
                .contains("Pupils’ words: too few to say", "New words standing too few to say 29 of 29")
                .doesNotContain("standing 100 %");
    }

    @Test
    void a_transcript_tells_its_talk_alone_and_that_talk_is_no_hearing() {
        Pages.Page talk = Pages.get("/lessons/" + SampleSchool.TALK_LESSON);

        assertThat(talk.text())
                .contains("Pupils’ talk: 54 % of the turns, 19 % of the words")
                .contains("Talk is not a contribution and not a hearing")
                .contains("Turns of talk 54 %", "Words of talk 19 %")
                .doesNotContain("New words standing");
    }

    @Test
    void the_figures_can_be_had_as_files_with_their_definitions() {
        String balance = "href=\"/api/lessons/" + SampleSchool.LESSON + "/balance?format=";

        assertThat(page.html()).contains(balance + "csv\"", balance + "xlsx\"");
    }
}
