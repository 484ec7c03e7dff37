package org.sharedpen.dashboard.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.participation.Strip.Heard;
import org.sharedpen.dashboard.wording.Spoken;

class StripTest {

    @Test
    void says_of_the_latest_lesson_what_is_true_of_nobody_in_particular() {
        Strip strip = Strip.of(
                List.of(new Heard("A", List.of(0, 0, 5)), new Heard("B", List.of(0, 1, 1, 3)), heard(0, 1, 2, 3)));

        assertThat(strip.finding(Spoken.words()))
                .isEqualTo("In the latest lesson half of those present or more were heard at most once,"
                        + " and nobody more than 3 times");
    }

    @Test
    void speaks_of_one_lesson_as_the_only_one() {
        assertThat(Strip.of(List.of(heard(0, 0, 0, 1))).finding(Spoken.words()))
                .isEqualTo("Half of those present or more were heard not at all, and nobody more than once");
    }

    @Test
    void a_figure_without_hearings_is_too_few_to_say() {
        LessonParticipation.Coverage nobody = new LessonParticipation.Coverage(0, 3, 0.0, 0.0, 0.0, 0.0);

        assertThat(BesideChance.coverage(nobody, Spoken.words())).isNull();
    }

    private static Heard heard(Integer... hearings) {
        return new Heard("C", List.of(hearings));
    }
}
