package org.sharedpen.dashboard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.gateway.StubAnswers.Sent;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleSchool;

/** A lesson more, a lesson planned anew, a unit at its end. */
class LessonPlanFormsTest {
    private static final String UNIT = "/units/" + SampleSchool.NO_LESSON;
    private static final String PLAN = UNIT + "/lessons/" + SampleSchool.FIRST_LESSON + "/plan";
    private static final String AS_IT_IS = "date=2026-03-02&plannedLevel=1&protocol=SCRIBING&craftFocus=VOCABULARY";

    @Test
    void a_unit_offers_what_can_be_planned_a_lesson_that_was_held_no_more_and_a_completed_unit_nothing() {
        assertThat(Pages.get(UNIT).html()).contains(UNIT + "/lessons/new", PLAN, UNIT + "/completion");
        assertThat(Pages.get("/units/" + SampleSchool.ONLY_WORDS).html())
                .contains("/lessons/new", "/completion")
                .doesNotContain("/plan\"");
        assertThat(Pages.get("/units/" + SampleSchool.UNIT).html())
                .contains("completed")
                .doesNotContain("/lessons/new", "/completion", "/plan\"");
    }

    @Test
    void a_class_that_is_not_the_readers_is_not_theirs_to_plan() {
        assertThat(Pages.get("/units/" + SampleSchool.LEADS).html())
                .doesNotContain("/lessons/new", "/completion", "/plan\"");
    }

    @Test
    void a_lesson_more_has_its_id_from_the_page_and_is_sent_as_it_stands() {
        String form = Pages.get(UNIT + "/lessons/new").html();
        String id = form.replaceAll("(?s).*name=\"lessonId\" value=\"([^\"]+)\".*", "$1");
        Pages.Page answer = Pages.post(
                UNIT + "/lessons/new",
                "lessonId=" + id
                        + "&lessonTitle=+Roots+&date=2026-03-30&plannedLevel=3&protocol=SCRIBING&craftFocus=COHESION");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(UNIT + "?after=p7");
        assertThat(last().path()).isEqualTo("/api" + UNIT + "/lessons");
        assertThat(last().body().path("lessonId").asString()).isEqualTo(id);
        assertThat(last().body().path("title").asString()).isEqualTo("Roots");
        assertThat(last().body().path("plannedLevel").isInt()).isTrue();
    }

    @Test
    void what_is_refused_of_a_lesson_stands_beside_its_field_with_nothing_lost() {
        String path = "POST /api" + UNIT + "/lessons";
        Pages.answers().refuseField(path, "/date", "This is no date for a lesson.");
        try {
            Pages.Page answer = Pages.post(
                    UNIT + "/lessons/new",
                    "lessonId=" + Ids.next() + "&lessonTitle=Roots&date=1999-01-01&plannedLevel=x");

            assertThat(answer.html())
                    .contains("value=\"Roots\"", "role=\"alert\"", "aria-describedby=\"date-new-fault\"")
                    .containsPattern("id=\"date-new-fault\"[^>]*>This is no date for a lesson\\.<");
        } finally {
            Pages.answers().forget(path);
        }
    }

    @Test
    void only_what_was_changed_is_planned_anew_and_why() {
        String now = was();
        Pages.Page answer = Pages.post(
                PLAN, now + "&" + now.replaceAll("plannedLevel=\\d", "plannedLevel=5") + "&reason=They+are+ready.");

        assertThat(answer.header("Location")).endsWith(UNIT + "?after=p7");
        assertThat(last().method().name()).isEqualTo("PATCH");
        assertThat(last().body().toString()).isEqualTo("{\"plannedLevel\":5,\"reason\":\"They are ready.\"}");
    }

    @Test
    void the_same_form_a_second_time_changes_nothing() {
        String now = was();
        int before = Pages.answers().sent().size();
        Pages.Page answer = Pages.post(PLAN, now.replaceAll("plannedLevel=\\d", "plannedLevel=5") + "&" + now);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(Pages.answers().sent()).hasSize(before);
    }

    @Test
    void a_lesson_that_has_been_opened_keeps_its_plan() {
        String opened = "/units/" + SampleSchool.UNIT + "/lessons/" + SampleSchool.FIRST_LESSON + "/plan";
        int before = Pages.answers().sent().size();

        assertThat(Pages.get(opened).text()).contains("This lesson has been opened");
        assertThat(Pages.post(opened, AS_IT_IS + "&" + AS_IT_IS.replace("=1", "=4"))
                        .text())
                .contains("This lesson has been opened");
        assertThat(Pages.answers().sent()).hasSize(before);
    }

    @Test
    void a_lesson_of_another_unit_is_not_there() {
        assertThat(Pages.get(UNIT + "/lessons/" + SampleSchool.BLANK_LESSON + "/plan")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_unit_is_completed_after_a_word_on_what_that_means() {
        assertThat(Pages.get(UNIT).text()).contains("cannot be undone");
        Pages.Page answer = Pages.post(UNIT + "/completion", "");

        assertThat(answer.header("Location")).endsWith(UNIT + "?after=p7");
        assertThat(last().path()).isEqualTo("/api" + UNIT + "/completion");
    }

    /** The plan as the form brings it along. */
    private static String was() {
        String html = Pages.get(PLAN).html();
        return List.of("date", "plannedLevel", "protocol", "craftFocus").stream()
                .map(name -> name + "="
                        + html.replaceAll(
                                "(?s).*?<input type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\".*", "$1"))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
    }

    private static Sent last() {
        List<Sent> sent = Pages.answers().sent();
        return sent.get(sent.size() - 1);
    }
}
