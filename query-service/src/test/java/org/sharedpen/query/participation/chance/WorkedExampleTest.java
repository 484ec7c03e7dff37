package org.sharedpen.query.participation.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of the domain page and its table of what chance gives 28 pupils. */
class WorkedExampleTest {
    private static final int[] COUNTS = Arrays.copyOf(new int[] {6, 5, 4, 4, 3, 3, 2, 2, 2, 1, 1, 1, 1, 1, 1}, 28);

    @Test
    void fifteen_of_28_were_heard_where_chance_gives_20_7() {
        Expected chance = Coverage.expected(28, singles(37));
        assertThat(chance.chance()).isCloseTo(20.7, within(0.05));
        assertThat(chance.low()).isEqualTo(18);
        assertThat(chance.high()).isEqualTo(23);
    }

    @Test
    void evenness_of_the_lesson() {
        Evenness evenness = Evenness.of(COUNTS).orElseThrow();
        assertThat(evenness.gini()).isCloseTo(0.650, within(0.0005));
        assertThat(evenness.giniCorrected()).isCloseTo(0.674, within(0.0005));
        assertThat(evenness.entropy()).isCloseTo(0.754, within(0.0005));
        assertThat(evenness.topThreeShare()).isCloseTo(0.405, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"10,.73,.305", "20,.58,.517", "30,.49,.664", "40,.44,.767", "60,.36,.887", "90,.30,.962", "120,.26,.987"
    })
    void what_chance_gives_28_pupils(int hearings, double gini, double coverage) {
        assertThat(Coverage.expected(28, singles(hearings)).chance() / 28).isCloseTo(coverage, within(0.0005));
        assertThat(EvennessChance.of(28, singles(hearings)).orElseThrow().gini().chance())
                .isCloseTo(gini, within(0.005));
    }

    private static Hearings singles(int number) {
        return new Hearings(number, 0, 0);
    }
}
