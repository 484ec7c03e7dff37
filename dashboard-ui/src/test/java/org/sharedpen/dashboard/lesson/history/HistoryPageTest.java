package org.sharedpen.dashboard.lesson.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleSchool;

/** The text from its first attempt to its last; without a script by links and a form. */
class HistoryPageTest {

    private static final String HISTORY = "/lessons/" + SampleSchool.LESSON + "/history";

    @Test
    void the_lessons_page_has_a_slider_over_all_steps_that_stands_at_the_last() {
        assertThat(Pages.get("/lessons/" + SampleSchool.LESSON).html())
                .contains("type=\"range\"", "max=\"4\" value=\"4\"", "action=\"" + HISTORY + "\"");
    }

    @Test
    void lines_that_came_along_together_are_one_step() {
        Pages.Page first = Pages.get(HISTORY + "?step=1");

        assertThat(first.text()).contains("Change 1 of 4: lines of an earlier lesson came along");
        assertThat(first.html()).contains("id=\"line-2\"").doesNotContain("id=\"line-3\"");
    }

    @Test
    void the_line_that_a_step_changed_is_marked_and_the_last_step_marks_none() {
        assertThat(Pages.get(HISTORY + "?step=3").html())
                .containsPattern("id=\"line-1\" class=\"changed\"")
                .containsOnlyOnce("class=\"changed\"");
        assertThat(Pages.get(HISTORY).html()).doesNotContain("class=\"changed\"");
    }

    @Test
    void links_lead_one_step_on_and_never_out_of_the_history() {
        assertThat(Pages.get(HISTORY + "?step=2").html()).contains(HISTORY + "?step=1\"", HISTORY + "?step=3\"");
        assertThat(Pages.get(HISTORY + "?step=-7").text()).contains("Change 1 of 4");
        assertThat(Pages.get(HISTORY + "?step=99").text()).contains("Change 4 of 4");
    }

    @Test
    void says_when_nothing_was_written() {
        assertThat(Pages.get("/lessons/" + SampleSchool.TALK_LESSON + "/history")
                        .html())
                .contains("data-empty=\"nothing-written\"");
        assertThat(Pages.get("/lessons/" + SampleSchool.PLANNED_LESSON + "/history")
                        .html())
                .contains("data-empty=\"not-held\"");
    }
}
