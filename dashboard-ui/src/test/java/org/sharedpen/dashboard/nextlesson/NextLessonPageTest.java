package org.sharedpen.dashboard.nextlesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.gateway.StubAnswers.Sent;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleSchool;
import org.springframework.http.HttpMethod;

/** The evening before: the advice, what it rests on, what speaks against it, and the teacher's own choice. */
class NextLessonPageTest {

    private static final String NEXT = "/units/" + SampleSchool.UNDER_WAY + "/next-lesson";
    private static final String LESSON = "01900000-0000-7003-8000-000000000003";
    private static final String ADVISED = "lessonId=" + LESSON + "&advice=STEP_UP&advisedLevel=3";

    private final Pages.Page page = Pages.get(NEXT);

    @Test
    void says_the_step_the_facts_with_their_lessons_and_the_case_against() {
        assertThat(page.text())
                .contains("Step up: plan level 3, pupil-led")
                .contains("Pupils settled 5 of the last 6 decisions. The storm rises")
                .contains("Against it: Four pupils have not been heard in the last three lessons.");
        assertThat(page.html().split("<li><span", -1)).hasSize(4);
    }

    @Test
    void shows_the_last_lesson_the_movement_the_unheard_and_what_is_meant() {
        assertThat(page.text())
                .contains("Planned level 2. Enacted level 3. Pupils’ words: 74 %, 51–88 %")
                .contains("22 % → 74 %, shifted to the pupils")
                .contains("4 of the 28 who were present have not been heard.")
                .contains(
                        "9 intentions not looked for yet. Of 12 looked for, 7 were used. We chose “plummeted” because it shows speed.");
    }

    @Test
    void keeps_what_was_advised_beside_what_was_chosen() {
        assertThat(page.text())
                .contains("The storm rises Advised: hold, level 1. Chosen: level 2. They settled every choice");
    }

    @Test
    void one_button_plans_what_is_advised() {
        Pages.Page answer = Pages.post(NEXT, ADVISED + "&plannedLevel=3");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(NEXT + "?after=p7");
        assertThat(last().method()).isEqualTo(HttpMethod.PATCH);
        assertThat(last().path()).isEqualTo("/api/units/" + SampleSchool.UNDER_WAY + "/lessons/" + LESSON);
        assertThat(last().body().toString())
                .isEqualTo("{\"plannedLevel\":3,\"advice\":\"STEP_UP\",\"advisedLevel\":3}");
    }

    @Test
    void the_teachers_own_choice_is_kept_with_its_reason() {
        Pages.post(NEXT, ADVISED + "&own=&plannedLevel=2&reason=+A+new+text+type.+");

        assertThat(last().body().path("plannedLevel").asInt()).isEqualTo(2);
        assertThat(last().body().path("reason").asString()).isEqualTo("A new text type.");
        assertThat(last().body().path("advice").asString()).isEqualTo("STEP_UP");
    }

    @Test
    void an_own_choice_without_a_reason_is_asked_for_one_and_nothing_is_sent() {
        int before = Pages.answers().sent().size();
        Pages.Page answer = Pages.post(NEXT, ADVISED + "&own=&plannedLevel=5&reason=++");

        assertThat(Pages.answers().sent()).hasSize(before);
        assertThat(answer.text()).contains("Please say in a few words why");
        assertThat(answer.html())
                .contains("<details class=\"asked\" open", "aria-describedby=\"reason-fault\"")
                .containsPattern("value=\"5\" selected");
    }

    @Test
    void a_refusal_is_said_with_nothing_lost() {
        String path = "PATCH /api/units/" + SampleSchool.UNDER_WAY + "/lessons/" + LESSON;
        Pages.answers().refuse(path, 409, "lesson-opened", "This lesson has been opened.");
        try {
            Pages.Page answer = Pages.post(NEXT, ADVISED + "&own=&plannedLevel=1&reason=Half+the+class+is+away");

            assertThat(answer.text()).contains("This lesson has been opened.", "Half the class is away");
        } finally {
            Pages.answers().forget(path);
        }
    }

    @Test
    void too_little_to_say_is_an_answer_and_one_may_plan_all_the_same() {
        Pages.Page little = Pages.get("/units/" + SampleSchool.LITTLE + "/next-lesson");

        assertThat(little.text())
                .contains("Too little to say yet", "Two lessons with ten contributions and thirty new words")
                .contains("No lesson has been closed yet.", "Plan my own choice");
        assertThat(little.html()).doesNotContain("name=\"advisedLevel\"");
    }

    @Test
    void without_a_lesson_to_come_it_leads_to_planning_one() {
        Pages.Page ended = Pages.get("/units/" + SampleSchool.ALL_HELD + "/next-lesson");

        assertThat(ended.text()).contains("No lesson is planned next.");
        assertThat(ended.html()).contains("/lessons/new\"").doesNotContain("<form method=\"post\" action=\"/units");
    }

    @Test
    void a_lead_reads_it_and_plans_nothing() {
        assertThat(Pages.get("/units/" + SampleSchool.LEADS_UNDER_WAY + "/next-lesson")
                        .html())
                .contains("Step up")
                .doesNotContain("name=\"advice\"");
        assertThat(page.html()).as("for who teaches the class").contains("name=\"advice\"");
    }

    private static Sent last() {
        List<Sent> sent = Pages.answers().sent();
        return sent.get(sent.size() - 1);
    }
}
