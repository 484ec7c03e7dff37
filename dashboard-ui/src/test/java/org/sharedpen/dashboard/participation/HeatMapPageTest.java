package org.sharedpen.dashboard.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleSchool;

class HeatMapPageTest {

    private static final Pattern ROW = Pattern.compile("<th scope=\"row\">([A-Z][a-z]+ [A-Z])</th>");
    private static final Pattern ABSENT = Pattern.compile("class=\"step-absent\"><span>([^<]*)<");

    private final Pages.Page page = Pages.get("/units/" + SampleSchool.UNIT + "/participation");

    @Test
    void rows_stand_in_the_order_of_the_alphabet_whatever_else_is_asked_for() {
        assertThat(found(ROW)).hasSize(28).isSorted();
        assertThat(names("/units/" + SampleSchool.UNIT + "/participation?order=hearings"))
                .hasSize(28)
                .isSorted();
    }

    @Test
    void rows_stand_as_the_pupils_sit_where_that_is_asked_for_and_who_has_no_seat_comes_last() {
        for (String path : List.of("/units/" + SampleSchool.UNIT, "/lessons/" + SampleSchool.LESSON)) {
            List<String> names = names(path + "/participation?order=seat");
            assertThat(names).as(path).hasSize(28).endsWith("Aisha K");
            assertThat(names.subList(0, 27)).as(path).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(Pages.get(path + "/participation?order=seat").text()).contains("row by row");
        }
    }

    private static List<String> names(String path) {
        return ROW.matcher(Pages.get(path).html())
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    @Test
    void who_was_absent_is_never_a_nought() {
        assertThat(found(ABSENT)).isNotEmpty().containsOnly("absent");
    }

    @Test
    void each_step_of_colour_has_its_number_in_the_cell() {
        assertThat(page.html())
                .containsPattern("class=\"step-0\"><span>0<")
                .containsPattern("class=\"step-1\"><span>1<")
                .containsPattern("class=\"step-2\"><span>[23]<")
                .containsPattern("class=\"step-4\"><span>[4-9]<");
    }

    @Test
    void says_who_was_heard_beside_what_chance_alone_would_give() {
        assertThat(page.text())
                .contains("22 of 28 pupils have been heard in six lessons")
                .containsPattern("\\d+ of 27 pupils were heard, as chance alone would: 20 \\(18–23\\)");
    }

    @Test
    void says_what_the_three_most_heard_had_beside_what_chance_alone_would_give() {
        assertThat(page.text())
                .contains("What the three most heard had")
                .contains("Three pupils had 41 % of the hearings; chance alone would give 26 % (21–33 %)");
    }

    @Test
    void a_lesson_with_too_few_names_has_no_figure_and_one_that_is_only_planned_no_row() {
        String beside = Pages.get("/units/" + SampleSchool.INCOMPLETE + "/participation")
                .text()
                .replaceAll(".*What the three most heard had", "");

        assertThat(beside)
                .contains("1. Setting the scene", "Three pupils had 41 %")
                .contains("2. The storm rises too few to say too few to say")
                .doesNotContain("3. Holes in the hull");
    }

    @Test
    void dots_carry_no_name() {
        assertThat(page.html().replaceAll("(?s).*<figure[^>]*id=\"strip\"(.*?)</figure>.*", "$1"))
                .contains("data-pupils=")
                .doesNotContain("Amira", "Bethany");
    }

    @Test
    void a_lead_sees_the_class_and_no_pupil() {
        assertThat(Pages.get("/units/" + SampleSchool.LEADS + "/participation").text())
                .contains("Figures of single pupils are for those who teach this class", "as chance alone would")
                .doesNotContain("Amira", "Bethany");
    }

    @Test
    void an_incomplete_record_shows_who_was_heard_and_no_count() {
        Pages.Page incomplete = Pages.get("/units/" + SampleSchool.INCOMPLETE + "/participation");

        assertThat(incomplete.text())
                .contains("pupils are known to have been heard", "keeps back counts and who was not")
                .doesNotContain("Bethany", "Heard index");
        assertThat(incomplete.html()).contains("class=\"step-some\"").doesNotContain("class=\"step-2\"><span>");
    }

    private List<String> found(Pattern pattern) {
        return pattern.matcher(page.html()).results().map(hit -> hit.group(1)).toList();
    }
}
