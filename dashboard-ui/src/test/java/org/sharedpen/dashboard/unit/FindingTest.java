package org.sharedpen.dashboard.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.gauge.Measure;
import org.sharedpen.dashboard.gauge.ReleaseScale.Band;
import org.sharedpen.dashboard.unit.ReleaseChart.Row;
import org.sharedpen.dashboard.unit.UnitBalance.Shift;
import org.sharedpen.dashboard.wording.Spoken;

class FindingTest {

    private static final Shift NOT_ENOUGH = new Shift("NOT_ENOUGH", null, null);

    private final Finding finding = new Finding(Spoken.words());

    @Test
    void says_too_few_and_never_a_nought() {
        assertThat(finding.of(Measure.WORDS, List.of(row(null)), NOT_ENOUGH))
                .isEqualTo("Pupils’ words: too few to say");
    }

    @Test
    void speaks_of_one_lesson_without_a_movement() {
        assertThat(finding.of(Measure.WORDS, List.of(row(0.22), row(null)), NOT_ENOUGH))
                .isEqualTo("Pupils’ words: 22\u00a0% in one lesson; planned level 3, 60–85\u00a0%");
    }

    @Test
    void names_two_lessons_without_a_movement() {
        assertThat(finding.of(Measure.WORDS, List.of(row(0.22), row(null), row(0.5)), NOT_ENOUGH))
                .isEqualTo("Pupils’ words: 22\u00a0% and 50\u00a0% in two lessons; planned level 3, 60–85\u00a0%");
    }

    @Test
    void takes_the_pooled_ends_where_there_are_some() {
        Shift shift = new Shift("MOVING", gauge(0.3), gauge(0.6));

        assertThat(finding.of(Measure.WORDS, List.of(row(0.2), row(0.4), row(0.7)), shift))
                .startsWith("Pupils’ words: 30\u00a0% →\u00a060\u00a0% over three lessons");
    }

    @Test
    void says_that_ends_are_pooled_where_they_are_no_lesson_of_their_own() {
        List<Row> rows = List.of(row(0.2), row(0.4), row(0.7));

        assertThat(finding.gloss(Measure.WORDS, rows, new Shift("MOVING", gauge(0.3), gauge(0.6))))
                .startsWith("The balance is moving")
                .endsWith("the last third.");
        assertThat(finding.gloss(Measure.WORDS, rows, new Shift("MOVING", gauge(0.2), gauge(0.7))))
                .doesNotContain("third");
    }

    @Test
    void never_gives_the_shift_of_words_to_another_measure() {
        Shift shift = new Shift("SHIFTED", gauge(0.3), gauge(0.6));

        assertThat(finding.of(Measure.OFFERS, List.of(row(0.2), row(0.7)), shift))
                .isEqualTo("Pupils’ offers: 20\u00a0% →\u00a070\u00a0% over two lessons; planned level 3");
    }

    private static Row row(@Nullable Double share) {
        Gauge gauge = share == null ? Gauge.NOTHING : gauge(share);
        return new Row(1, "a", "A", null, "", 3, new Band(3, 0.6, 0.85), gauge, null, null, true, false, "", "", "");
    }

    private static Gauge gauge(double share) {
        return new Gauge(share * 100, 100, share, 0.1, 0.9);
    }
}
