package org.sharedpen.dashboard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.gateway.StubAnswers.Sent;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleSchool;

class PlanningFormTest {

    private static final String PLAN = "/classes/" + SampleSchool.CLASS + "/units/new";
    private static final String LESSON =
            "&lessonId=%s&lessonTitle=%s&date=2026-03-02&plannedLevel=%s&protocol=SCRIBING&craftFocus=VOCABULARY";

    @Test
    void offers_six_lessons_with_ids_of_their_own() {
        assertThat(Pages.get(PLAN).html().split("name=\"lessonId\"", -1)).hasSize(7);
    }

    @Test
    void ids_carry_their_time_first() {
        UUID early = UUID.fromString(Ids.next());
        UUID late = UUID.fromString(Ids.next());

        assertThat(early.version()).isEqualTo(7);
        assertThat(early.variant()).isEqualTo(2);
        assertThat(late.getMostSignificantBits() >>> 16).isGreaterThanOrEqualTo(early.getMostSignificantBits() >>> 16);
    }

    @Test
    void sends_the_plan_leaves_out_blank_rows_and_waits_for_what_it_wrote() {
        String unit = Ids.next();
        String form = "unitId=" + unit + "&title=Trees&textType=PERSUASION"
                + LESSON.formatted(Ids.next(), "Why%2C+trees", "2")
                + LESSON.formatted(Ids.next(), "+", "1");

        Pages.Page answer = Pages.post(PLAN, form);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/units/" + unit + "?after=p7");
        List<Sent> sent = Pages.answers().sent();
        Sent last = sent.get(sent.size() - 1);
        assertThat(last.path()).isEqualTo("/api/units");
        assertThat(last.body().path("classId").asString()).isEqualTo(SampleSchool.CLASS);
        assertThat(last.body().path("lessons")).hasSize(1);
        assertThat(last.body().path("lessons").get(0).path("title").asString()).isEqualTo("Why, trees");
        assertThat(last.body().path("lessons").get(0).path("plannedLevel").asInt())
                .isEqualTo(2);
    }

    @Test
    void names_the_lesson_of_a_fault_and_leads_to_its_field() {
        Pages.answers().refuseField("POST /api/units", "/lessons/0/date", "This is missing.");
        try {
            Pages.Page answer = Pages.post(
                    PLAN,
                    "unitId=" + Ids.next() + "&title=Trees&textType=PERSUASION"
                            + LESSON.formatted(Ids.next(), "+", "1")
                            + LESSON.formatted(Ids.next(), "Roots", "2"));

            assertThat(answer.text()).contains("Lesson 2: This is missing.");
            assertThat(answer.html())
                    .containsPattern("id=\"date-2-fault\"[^>]*>This is missing\\.<")
                    .containsPattern("<input[^>]*id=\"date-2\"[^>]*autofocus")
                    .doesNotContain("date-1-fault");
        } finally {
            Pages.answers().forget("POST /api/units");
        }
    }

    @Test
    void shows_what_was_refused_with_nothing_lost() {
        Pages.answers().refuse("POST /api/units", 409, "unit-exists", "Another plan has this id.");
        try {
            Pages.Page answer = Pages.post(
                    PLAN,
                    "unitId=" + Ids.next() + "&title=Trees&textType=PERSUASION"
                            + LESSON.formatted(Ids.next(), "Roots", "2"));

            assertThat(answer.text()).contains("Another plan has this id.");
            assertThat(answer.html()).contains("value=\"Roots\"", "value=\"Trees\"", "role=\"alert\"");
        } finally {
            Pages.answers().forget("POST /api/units");
        }
    }
}
