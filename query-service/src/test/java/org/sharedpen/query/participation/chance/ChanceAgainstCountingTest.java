package org.sharedpen.query.participation.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The exact formulas beside the plain counting of every lesson that chance could have made of a few pupils. */
class ChanceAgainstCountingTest {
    @Property(tries = 60)
    void means_and_distribution_are_those_of_all_possible_lessons(
            @ForAll @IntRange(min = 2, max = 5) int n,
            @ForAll @IntRange(max = 3) int single,
            @ForAll @IntRange(max = 2) int pair,
            @ForAll @IntRange(max = 2) int trio) {
        Hearings hearings = new Hearings(single, pair, trio);
        Assume.that(hearings.fit(n) && hearings.named() > 0);
        List<int[]> lessons = everyLesson(n, hearings);
        double[] heard = new double[n + 1];
        double gini = 0;
        double entropy = 0;
        for (int[] counts : lessons) {
            heard[(int) java.util.Arrays.stream(counts).filter(x -> x > 0).count()] += 1.0 / lessons.size();
            gini += meanDifference(counts) / lessons.size();
            entropy += Evenness.of(counts).orElseThrow().entropy() / lessons.size();
        }
        assertThat(Coverage.distribution(n, hearings)).containsExactly(heard, within(1e-9));
        double mean = 0;
        for (int h = 0; h <= n; h++) {
            mean += h * heard[h];
        }
        assertThat(Coverage.expected(n, hearings).chance()).isCloseTo(mean, within(1e-9));
        assertThat(ExactMeans.gini(n, hearings)).isCloseTo(gini, within(1e-9));
        assertThat(ExactMeans.entropy(n, hearings)).isCloseTo(entropy, within(1e-9));
    }

    /** Gini from its first definition: the mean absolute difference over twice the mean. */
    private static double meanDifference(int[] counts) {
        double apart = 0;
        double all = 0;
        for (int x : counts) {
            all += x;
            for (int y : counts) {
                apart += Math.abs(x - y);
            }
        }
        return apart / (2 * counts.length * all);
    }

    private static List<int[]> everyLesson(int n, Hearings hearings) {
        List<int[]> lessons = List.of(new int[n]);
        int[] times = {hearings.single(), hearings.pair(), hearings.trio()};
        for (int members = 1; members <= 3; members++) {
            for (int i = 0; i < times[members - 1]; i++) {
                lessons = withOneMore(lessons, n, members);
            }
        }
        return lessons;
    }

    private static List<int[]> withOneMore(List<int[]> lessons, int n, int members) {
        List<int[]> more = new ArrayList<>();
        for (int set = 0; set < 1 << n; set++) {
            if (Integer.bitCount(set) == members) {
                for (int[] lesson : lessons) {
                    int[] counts = lesson.clone();
                    for (int i = 0; i < n; i++) {
                        counts[i] += set >> i & 1;
                    }
                    more.add(counts);
                }
            }
        }
        return more;
    }
}
