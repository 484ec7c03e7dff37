package org.sharedpen.dashboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleClass;
import org.sharedpen.dashboard.sample.SampleSchool;

/** Units beside one another for the literacy lead. */
class ComparisonPageTest {

    private final Pages.Page page = Pages.get("/comparison");

    @Test
    void draws_every_unit_on_the_same_axes_over_its_plan() {
        assertThat(page.text()).contains("2 units can be compared", "4 Ash The shipwreck", "4 Birch The lighthouse");
        assertThat(page.html().split("class=\"graphic panel\"", -1)).hasSize(3);
        assertThat(page.html().split("<rect class=\"plan\" x=\"9.0%\"", -1)).hasSize(3);
        // The second of four lessons stands where the second of six does.
        assertThat(page.html().split("cx=\"31.75%\"", -1)).hasSize(3);
    }

    @Test
    void joins_no_line_over_a_lesson_that_is_kept_back() {
        assertThat(page.html().split("<line class=\"line\" x1=\"[0-9.]+%\"", -1))
                .hasSize(1 + 3 + 1);
        assertThat(page.text()).contains("3. Holes in the hull Scribing 2 Fewer than ten were there.");
    }

    @Test
    void has_the_same_numbers_as_a_table_with_their_intervals() {
        assertThat(page.text()).contains("4 Ash The shipwreck 1. Setting the scene Scribing 1 1 22 % 8–47 % 13 of 60");
    }

    @Test
    void says_what_is_kept_back_and_why() {
        assertThat(page.text())
                .contains("One unit is kept back 4 Cedar · The cave Year 4, Narrative It has two lessons to show");
    }

    @Test
    void filters_stand_in_the_address_and_go_with_the_files() {
        assertThat(page.html()).contains("href=\"/api/comparison?format=csv\"", "href=\"/api/comparison?format=xlsx\"");
        String third = Pages.get("/comparison?yearGroup=3").html();
        assertThat(third)
                .contains("href=\"/api/comparison?yearGroup=3&amp;format=csv\"")
                .contains("<option value=\"3\" selected=\"selected\">Year 3</option>");
    }

    @Test
    void says_when_nothing_is_of_the_kind_that_was_asked_for() {
        Pages.Page none = Pages.get("/comparison?yearGroup=4&textType=RECOUNT");

        assertThat(none.html()).contains("data-empty=\"nothing-filtered\"", "value=\"RECOUNT\" selected");
    }

    @Test
    void shows_nothing_of_any_pupil() {
        int before = Pages.answers().asked().size();
        String html = Pages.get("/comparison").html();
        List<String> asked = Pages.answers().asked();

        assertThat(asked.subList(before, asked.size())).containsExactly("/api/comparison");
        assertThat(html).doesNotContainPattern(SampleClass.anyPupil());
        assertThat(Pages.get("/units/" + SampleSchool.UNIT + "/participation").html())
                .as("where pupils are shown")
                .containsPattern(SampleClass.anyPupil());
    }
}
