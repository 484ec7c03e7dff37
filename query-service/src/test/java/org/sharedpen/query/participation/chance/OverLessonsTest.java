package org.sharedpen.query.participation.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OverLessonsTest {
    private static final Hearings FORTY_SINGLES = new Hearings(40, 0, 0);

    @Test
    void the_heard_index_is_not_shown_while_fewer_than_three_hearings_are_expected() {
        OverLessons two = OverLessons.NONE.and(2, FORTY_SINGLES, 28).and(1, FORTY_SINGLES, 28);
        assertThat(two.heardIndex()).isNull();
        OverLessons three = two.and(0, new Hearings(0, 5, 1), 26);
        assertThat(three.expected()).isCloseTo(80 / 28.0 + 13 / 26.0, within(1e-12));
        assertThat(three.heardIndex()).isCloseTo(3 / three.expected(), within(1e-12));
    }

    @Test
    void silence_is_persistent_only_where_chance_is_no_explanation() {
        OverLessons quiet = OverLessons.NONE;
        int lessons = 0;
        while (!quiet.persistentlyUnheard(28)) {
            quiet = quiet.and(0, FORTY_SINGLES, 28);
            lessons++;
        }
        assertThat(Math.pow(27 / 28.0, 40 * (lessons - 1))).isGreaterThanOrEqualTo(0.05 / 28);
        assertThat(Math.pow(27 / 28.0, 40 * lessons)).isLessThan(0.05 / 28);
        assertThat(quiet.and(1, FORTY_SINGLES, 28).persistentlyUnheard(28)).isFalse();
    }

    @Test
    void completeness_counts_a_pair_once_and_is_undefined_without_contributions() {
        assertThat(Completeness.NONE.share()).isNull();
        assertThat(Completeness.NONE.tooLow()).isFalse();
        assertThat(new Completeness(8, 2).share()).isEqualTo(0.8);
        assertThat(new Completeness(8, 2).tooLow()).isFalse();
        assertThat(new Completeness(7, 2).tooLow()).isTrue();
    }

    @Test
    void after_talk_is_null_beside_its_zero_pieces_where_nothing_was_said() {
        assertThat(AfterTalk.of(0, 0, 0, 0, 28)).isEqualTo(new AfterTalk(0, 0, null, null));
        assertThat(AfterTalk.of(2, 2, 9, 7, 10)).isEqualTo(new AfterTalk(2, 2, 0.75, 0.65));
    }
}
