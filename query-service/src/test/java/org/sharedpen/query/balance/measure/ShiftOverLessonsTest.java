package org.sharedpen.query.balance.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharedpen.query.balance.measure.Shift.Verdict;

class ShiftOverLessonsTest {
    @Test
    void two_lessons_with_thirty_words_are_not_enough_however_many_smaller_ones_stand_between() {
        Shift shift = Shift.over(List.of(words(10, 100), words(20, 29), words(0, 0), words(90, 100)));
        assertThat(shift).isEqualTo(new Shift(Verdict.NOT_ENOUGH, null, null));
    }

    @Test
    void intervals_apart_have_shifted_or_gone_back() {
        assertThat(verdict(20, 50, 80)).isEqualTo(Verdict.SHIFTED);
        assertThat(verdict(80, 50, 20)).isEqualTo(Verdict.BACK);
    }

    @Test
    void ten_points_more_within_the_intervals_are_moving_and_less_is_flat() {
        assertThat(verdict(40, 0, 50)).isEqualTo(Verdict.MOVING);
        assertThat(verdict(40, 0, 49)).isEqualTo(Verdict.FLAT);
        assertThat(verdict(50, 0, 40)).isEqualTo(Verdict.FLAT);
    }

    @Test
    void a_rise_of_ten_points_is_told_exactly() {
        Shift shift = Shift.over(List.of(words(13, 30), words(15, 30), words(16, 30)));
        assertThat(shift.verdict()).isEqualTo(Verdict.MOVING);
    }

    @Test
    void seven_lessons_pool_the_first_two_and_the_last_two() {
        Shift shift = Shift.over(Stream.of(10, 30, 50, 50, 50, 60, 80)
                .map(pupil -> words(pupil, 100))
                .toList());
        assertThat(shift.from()).isEqualTo(Gauge.clustered(new Clusters(40, 200, 200)));
        assertThat(shift.to()).isEqualTo(Gauge.clustered(new Clusters(140, 200, 200)));
    }

    private static Verdict verdict(int... percent) {
        return Shift.over(java.util.Arrays.stream(percent)
                        .mapToObj(pupil -> words(pupil, 100))
                        .toList())
                .verdict();
    }

    private static Clusters words(long pupil, long total) {
        return new Clusters(pupil, total, total);
    }
}
