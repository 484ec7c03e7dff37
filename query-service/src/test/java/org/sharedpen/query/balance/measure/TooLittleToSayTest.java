package org.sharedpen.query.balance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TooLittleToSayTest {
    private static final Minutes NO_TIMES = new Minutes(Map.of());
    private static final Gauge NO_DECISIONS = Gauge.counted(0, 0);

    @Test
    void nothing_counted_has_no_share_and_no_interval() {
        assertThat(Gauge.counted(0, 0)).isEqualTo(new Gauge(0, 0, null, null, null, null));
        assertThat(Gauge.clustered(Clusters.NONE).within(Bands.USUAL).share()).isNull();
    }

    @Test
    void none_of_some_is_a_zero_that_is_known() {
        assertThat(Gauge.counted(0, 5).share()).isZero();
        assertThat(Gauge.counted(0, 5).low()).isZero();
        assertThat(Gauge.counted(5, 5).high()).isEqualTo(1);
    }

    @Test
    void nine_contributions_or_29_new_words_are_not_enough_for_a_level() {
        assertThat(enacted(9, 15, 30)).isEqualTo(new Enacted(Verdict.NOT_ENOUGH, null, List.of()));
        assertThat(enacted(10, 14, 29)).isEqualTo(new Enacted(Verdict.NOT_ENOUGH, null, List.of()));
        assertThat(enacted(10, 15, 30).verdict()).isEqualTo(Verdict.PLACED);
    }

    @Test
    void an_interval_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(Double.NaN, 1));
    }

    private static Enacted enacted(long contributions, long pupil, long total) {
        Gauge words = Gauge.clustered(new Clusters(pupil, total, total));
        return Enacted.of(Bands.USUAL, NO_TIMES, contributions, words, NO_DECISIONS);
    }
}
