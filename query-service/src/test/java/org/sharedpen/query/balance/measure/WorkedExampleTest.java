package org.sharedpen.query.balance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The worked example of the domain page, number by number. */
class WorkedExampleTest {
    private static final Offset<Double> TENTH_OF_A_POINT = within(0.0005);

    @Test
    void offers_6_of_20() {
        expect(Gauge.counted(6, 20), 0.300, 0.145, 0.519);
    }

    @Test
    void offers_24_of_30() {
        expect(Gauge.counted(24, 30), 0.800, 0.627, 0.905);
    }

    @Test
    void words_40_of_60_in_six_contributions_of_ten() {
        Clusters words = clusters(4, 2, 10);
        assertThat(words.effective()).isEqualTo(6);
        expect(Gauge.clustered(words), 0.667, 0.300, 0.903);
    }

    @Test
    void words_40_of_60_in_sixty_contributions_of_one() {
        expect(Gauge.clustered(clusters(40, 20, 1)), 0.667, 0.541, 0.773);
    }

    private static Clusters clusters(int pupils, int teachers, int words) {
        return IntStream.range(0, pupils + teachers)
                .mapToObj(i -> Clusters.NONE.and(words, i < pupils))
                .reduce(Clusters.NONE, Clusters::and);
    }

    private static void expect(Gauge gauge, double share, double low, double high) {
        assertThat(gauge.share()).isCloseTo(share, TENTH_OF_A_POINT);
        assertThat(gauge.low()).isCloseTo(low, TENTH_OF_A_POINT);
        assertThat(gauge.high()).isCloseTo(high, TENTH_OF_A_POINT);
    }
}
