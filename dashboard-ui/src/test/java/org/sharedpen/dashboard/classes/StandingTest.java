package org.sharedpen.dashboard.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.unit.UnitBalance;
import org.sharedpen.dashboard.unit.UnitBalance.LessonBalance;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.sharedpen.dashboard.wording.Spoken;

class StandingTest {

    @Test
    void tells_no_figure_from_fewer_than_thirty_new_words() {
        Standing standing = after(29, 12);

        assertThat(standing.movement()).isEqualTo("Pupils’ words: too few to say");
        assertThat(standing.telling()).isZero();
        assertThat(standing.held()).isEqualTo(2);
    }

    @Test
    void names_one_lesson_or_two_and_no_movement() {
        assertThat(after(30, 12).movement()).isEqualTo("Pupils’ words so far: 50\u00a0%");
        assertThat(after(30, 12, 60).movement()).isEqualTo("Pupils’ words so far: 50\u00a0% and 50\u00a0%");
    }

    @Test
    void leaves_a_gap_in_the_line_for_a_lesson_with_too_few_words() {
        assertThat(after(40, 40, 5, 40, 40).line()).isEqualTo("M0.0,12.0h0 L25.0,12.0 M75.0,12.0h0 L100.0,12.0");
    }

    @Test
    void announces_what_comes_next_until_the_unit_is_completed() {
        UnitBalance balance = new UnitBalance(List.of(lesson("PLANNED", 0)), null, null);

        assertThat(Standing.of(unit(false), balance, Spoken.words()).next()).isPresent();
        assertThat(Standing.of(unit(true), balance, Spoken.words()).next()).isEmpty();
    }

    private static Standing after(int... newWords) {
        List<LessonBalance> lessons = IntStream.range(0, newWords.length)
                .mapToObj(i -> lesson("CLOSED", newWords[i]))
                .toList();
        return Standing.of(unit(false), new UnitBalance(lessons, null, null), Spoken.words());
    }

    private static UnitFrame unit(boolean completed) {
        return new UnitFrame("u", "c", "The shipwreck", "NARRATIVE", completed, null);
    }

    private static LessonBalance lesson(String state, int newWords) {
        Gauge words = new Gauge(newWords / 2.0, newWords, 0.5, 0.2, 0.8);
        return new LessonBalance("l", "A title", null, 1, null, null, state, Map.of("words", words));
    }
}
