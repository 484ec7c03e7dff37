package org.sharedpen.query.participation.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EvennessPropertiesTest {
    @Property
    void every_measure_keeps_its_range(@ForAll("counts") List<Integer> counts) {
        Evenness.of(array(counts)).ifPresent(evenness -> {
            assertThat(evenness.gini()).isBetween(0.0, 1.0);
            assertThat(evenness.giniCorrected()).isBetween(evenness.gini(), 1.0 + 1e-12);
            assertThat(evenness.entropy()).isBetween(0.0, 1.0);
            assertThat(evenness.topThreeShare()).isBetween(Math.min(1, 3.0 / counts.size()) - 1e-12, 1.0);
        });
    }

    @Property
    void who_the_pupils_are_changes_nothing(@ForAll("counts") List<Integer> counts, @ForAll long seed) {
        List<Integer> shuffled = new java.util.ArrayList<>(counts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Evenness.of(array(shuffled))).isEqualTo(Evenness.of(array(counts)));
    }

    @Property
    void a_hearing_that_goes_to_one_who_has_had_fewer_makes_the_lesson_more_even(
            @ForAll("counts") List<Integer> counts) {
        int[] before = array(counts);
        Arrays.sort(before);
        int last = before.length - 1;
        if (last > 0 && before[last] > before[0] + 1) {
            int[] after = before.clone();
            after[last]--;
            after[0]++;
            Evenness less = Evenness.of(before).orElseThrow();
            Evenness more = Evenness.of(after).orElseThrow();
            assertThat(more.gini()).isLessThan(less.gini());
            assertThat(more.entropy()).isGreaterThan(less.entropy());
            assertThat(more.topThreeShare()).isLessThanOrEqualTo(less.topThreeShare());
        }
    }

    @Test
    void all_alike_and_all_with_one_are_the_ends() {
        assertThat(Evenness.of(new int[] {3, 3, 3, 3})).contains(new Evenness(0, 0, 1, 0.75));
        assertThat(Evenness.of(new int[] {0, 0, 7, 0})).contains(new Evenness(0.75, 1, 0, 1));
    }

    @Test
    void without_hearings_or_with_one_pupil_it_is_undefined() {
        assertThat(Evenness.of(new int[] {0, 0})).isEmpty();
        assertThat(Evenness.of(new int[] {4})).isEmpty();
        assertThat(EvennessChance.of(1, new Hearings(4, 0, 0))).isEmpty();
        assertThat(EvennessChance.of(28, Hearings.NONE)).isEmpty();
    }

    @Property(tries = 12)
    void the_same_structure_always_gives_the_same_chance(
            @ForAll @IntRange(min = 3, max = 35) int n,
            @ForAll @IntRange(max = 60) int single,
            @ForAll @IntRange(max = 20) int pair,
            @ForAll @IntRange(max = 10) int trio) {
        Hearings hearings = new Hearings(single, pair, trio);
        assertThat(EvennessChance.of(n, hearings)).isEqualTo(EvennessChance.of(n, hearings));
    }

    @Property(tries = 12)
    void simulated_means_meet_the_exact_ones(
            @ForAll @IntRange(min = 3, max = 35) int n,
            @ForAll @IntRange(min = 1, max = 60) int single,
            @ForAll @IntRange(max = 20) int pair,
            @ForAll @IntRange(max = 10) int trio) {
        Hearings hearings = new Hearings(single, pair, trio);
        RandomLesson lesson = new RandomLesson(n, hearings);
        double gini = 0;
        double entropy = 0;
        for (int i = 0; i < EvennessChance.DRAWS; i++) {
            Evenness drawn = Evenness.ofSorted(lesson.counts(), hearings.named());
            gini += drawn.gini() / EvennessChance.DRAWS;
            entropy += drawn.entropy() / EvennessChance.DRAWS;
        }
        assertThat(gini).isCloseTo(ExactMeans.gini(n, hearings), within(0.01));
        assertThat(entropy).isCloseTo(ExactMeans.entropy(n, hearings), within(0.015));
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 9).list().ofMinSize(2).ofMaxSize(35);
    }

    private static int[] array(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).toArray();
    }
}
