package org.sharedpen.query.balance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedpen.events.SegmentKind;

class EnactedLevelTest {
    private static final Gauge NO_DECISIONS = Gauge.counted(0, 0);
    private static final Minutes NO_TIMES = new Minutes(Map.of());

    @ParameterizedTest
    @CsvSource({"9,0", "10,1", "34,1", "35,2", "59,2", "60,3", "84,3", "85,4", "100,4"})
    void a_share_lies_in_the_band_whose_floor_it_reaches(int percent, int level) {
        assertThat(byWords(percent, NO_TIMES, NO_DECISIONS).level()).isEqualTo(level);
    }

    @Test
    void the_spread_is_the_bands_that_the_interval_covers() {
        Gauge words = Gauge.clustered(new Clusters(40, 60, 600));
        Enacted enacted = Enacted.of(Bands.USUAL, NO_TIMES, 10, words, NO_DECISIONS);
        assertThat(enacted).isEqualTo(new Enacted(Verdict.PLACED, 3, List.of(1, 2, 3, 4)));
    }

    @Test
    void half_of_the_minutes_independent_and_ten_shared_is_level_5_whatever_the_words() {
        Minutes minutes = minutes(SegmentKind.SHARED_WRITING, 10).and(SegmentKind.INDEPENDENT, ofMinutes(10));
        assertThat(byWords(20, minutes, NO_DECISIONS)).isEqualTo(new Enacted(Verdict.PLACED, 5, List.of(5)));
        assertThat(byWords(20, minutes.and(SegmentKind.EDITING, Duration.ofMillis(1)), NO_DECISIONS)
                        .level())
                .isEqualTo(1);
    }

    @Test
    void more_than_half_of_the_minutes_piggybacking_is_level_4() {
        Minutes half = minutes(SegmentKind.PIGGYBACK, 20).and(SegmentKind.MODELLING, ofMinutes(20));
        assertThat(byWords(20, half, NO_DECISIONS).level()).isEqualTo(1);
        assertThat(byWords(20, half.and(SegmentKind.PIGGYBACK, ofMinutes(1)), NO_DECISIONS)
                        .level())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"50,1,4,MIXED", "50,2,4,PLACED", "20,2,4,MIXED", "20,1,4,PLACED", "50,0,3,PLACED", "20,3,3,PLACED"})
    void four_decisions_that_contradict_the_band_mix_it(int percent, int pupils, int decisions, Verdict verdict) {
        assertThat(byWords(percent, NO_TIMES, Gauge.counted(pupils, decisions)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void minutes_stand_under_the_level_of_their_kind() {
        Minutes minutes = minutes(SegmentKind.MODELLING, 5)
                .and(SegmentKind.SHARED_WRITING, ofMinutes(20))
                .and(SegmentKind.PAIR_TALK, Duration.ofSeconds(90))
                .and(SegmentKind.PIGGYBACK, ofMinutes(7))
                .and(SegmentKind.INDEPENDENT, ofMinutes(9))
                .and(SegmentKind.REFLECTION, ofMinutes(3));
        assertThat(minutes.byLevel(2)).isEqualTo(Map.of(0, 5.0, 2, 21.5, 4, 7.0, 5, 9.0));
        assertThat(NO_TIMES.byLevel(2)).isEmpty();
    }

    @Test
    void bands_that_do_not_rise_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bands(List.of(0.1, 0.1, 0.6, 0.85)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bands(List.of(0.1, 0.3, 0.6, 1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bands(List.of(0.1, 0.3, 0.6)));
    }

    private static Enacted byWords(int percent, Minutes minutes, Gauge decisions) {
        Gauge words = Gauge.clustered(new Clusters(percent, 100, 100));
        return Enacted.of(Bands.USUAL, minutes, 10, words, decisions);
    }

    private static Minutes minutes(SegmentKind kind, int minutes) {
        return NO_TIMES.and(kind, ofMinutes(minutes));
    }

    private static Duration ofMinutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
