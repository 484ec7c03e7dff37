package org.sharedpen.query.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.query.balance.frame.State;

class ScaffoldSignsTest {

    @Test
    void two_signs_raise_it_and_one_does_not() {
        assertThat(signs(flat(1), flat(2), flat(3))).isEmpty();
        assertThat(signs(flat(1).shared(20, 20), flat(2).shared(9, 20), flat(3).shared(20, 20)))
                .containsExactly("SHARED_MINUTES", "PLANNED_LEVEL_FLAT");
    }

    @Test
    void under_three_closed_lessons_there_is_none_and_a_transcript_is_not_one() {
        assertThat(signs(flat(1).shared(9, 1), flat(2).shared(9, 1))).isEmpty();
        assertThat(signs(
                        flat(1).shared(9, 1),
                        flat(2).shared(9, 1),
                        flat(3).shared(9, 1).mode(CaptureMode.TRANSCRIBED)))
                .isEmpty();
        assertThat(signs(
                        flat(1).shared(9, 1),
                        flat(2).shared(9, 1),
                        flat(3).shared(9, 1).state(State.OPEN)))
                .isEmpty();
    }

    @Test
    void shared_minutes_that_fall_or_are_over_are_no_sign() {
        assertThat(signs(used(1).shared(20, 5), used(2).shared(20, 5), used(3).shared(19, 5)))
                .doesNotContain("SHARED_MINUTES");
        assertThat(signs(used(1).shared(0, 5), used(2).shared(0, 5), used(3).shared(0, 5)))
                .doesNotContain("SHARED_MINUTES");
        assertThat(signs(used(1), used(2).shared(20, 5), used(3).shared(20, 5)))
                .as("two lessons with times")
                .doesNotContain("SHARED_MINUTES");
    }

    @Test
    void quiet_upgrades_are_weighed_by_the_words_scribed_and_only_of_lessons_that_one_opened() {
        assertThat(signs(flat(1).pen(2, 100), flat(2).pen(0, 100), flat(3).pen(1, 50)))
                .containsExactly("QUIET_UPGRADES", "PLANNED_LEVEL_FLAT");
        assertThat(signs(flat(1).pen(2, 100), flat(2).pen(0, 100), flat(3).pen(1, 51)))
                .isEmpty();
        assertThat(signs(flat(1).pen(0, 100), flat(2).pen(0, 100), flat(3).pen(0, 50)))
                .isEmpty();
        assertThat(signs(flat(1), flat(2).pen(0, 100), flat(3).pen(1, 50)))
                .as("opened by another")
                .isEmpty();
    }

    @Test
    void the_level_is_flat_where_the_last_three_are_alike_and_below_four() {
        assertThat(signs(used(1).planned(1), used(2).planned(3), used(3).planned(3), used(4).planned(3)))
                .containsExactly("PLANNED_LEVEL_FLAT", "LATER_USE");
        assertThat(signs(used(1).planned(4), used(2).planned(4), used(3).planned(4)))
                .isEmpty();
        assertThat(signs(used(1).planned(2), used(2).planned(2), used(3).planned(3)))
                .isEmpty();
    }

    @Test
    void later_use_under_a_quarter_of_ten_samples_is_a_sign() {
        assertThat(signs(flat(1).later(12, 2, 0), flat(2), flat(3))).contains("LATER_USE");
        assertThat(signs(flat(1).later(12, 3, 0), flat(2), flat(3))).isEmpty();
        assertThat(signs(flat(1).later(9, 0, 0), flat(2), flat(3))).isEmpty();
    }

    @Test
    void each_sign_names_its_lessons() {
        List<ScaffoldSign> signs = ScaffoldSigns.over(
                Made.unit(flat(1).shared(9, 1), flat(2).shared(9, 1), flat(3).shared(9, 1), flat(4).shared(10, 1)));
        assertThat(signs.get(0).lessonIds()).containsExactly(Made.id(1), Made.id(4));
        assertThat(signs.get(0).sentence())
                .isEqualTo("Shared minutes do not fall: 9 minutes a lesson at first, 10 minutes in the last.");
        assertThat(signs.get(1).lessonIds()).containsExactly(Made.id(2), Made.id(3), Made.id(4));
    }

    private static Made flat(int seat) {
        return new Made(seat);
    }

    /** Little used later, so that one further sign raises it. */
    private static Made used(int seat) {
        return new Made(seat).planned(seat + 1).later(4, 0, 0);
    }

    private static List<String> signs(Made... lessons) {
        return ScaffoldSigns.over(Made.unit(lessons)).stream()
                .map(sign -> sign.sign().name())
                .toList();
    }
}
