package org.sharedpen.query.balance.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GaugePropertiesTest {
    record Cluster(int words, boolean pupils) {}

    @Property
    void a_share_lies_within_its_interval_and_both_within_0_and_1(
            @ForAll @IntRange(max = 400) int pupil, @ForAll @IntRange(min = 1, max = 400) int teacher) {
        Gauge gauge = Gauge.counted(pupil, pupil + teacher);
        assertThat(gauge.low()).isBetween(0.0, gauge.share());
        assertThat(gauge.high()).isBetween(gauge.share(), 1.0);
    }

    @Property
    void one_more_of_the_pupils_moves_share_and_interval_up(
            @ForAll @IntRange(min = 1, max = 400) int total, @ForAll @IntRange(max = 399) int some) {
        int pupil = some % total;
        Gauge fewer = Gauge.counted(pupil, total);
        Gauge more = Gauge.counted(pupil + 1L, total);
        assertThat(more.share()).isGreaterThan(fewer.share());
        assertThat(more.low()).isGreaterThan(fewer.low());
        assertThat(more.high()).isGreaterThan(fewer.high());
    }

    @Property
    void ends_solve_the_equation_that_defines_them(
            @ForAll @IntRange(min = 1, max = 99) int percent, @ForAll @IntRange(min = 1, max = 5000) int tenths) {
        double share = percent / 100.0;
        double weight = tenths / 10.0;
        Interval interval = Interval.wilson(share, weight);
        for (double end : new double[] {interval.low(), interval.high()}) {
            double z = (share - end) / Math.sqrt(end * (1 - end) / weight);
            assertThat(Math.abs(z)).isCloseTo(Interval.Z, org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    @Property
    void clusters_tell_no_more_than_their_words_and_no_less_than_one(@ForAll("clusters") List<Cluster> clusters) {
        Clusters words = sum(clusters);
        assertThat(words.effective()).isBetween(1.0 - 1e-12, Math.min(clusters.size(), (double) words.total()) + 1e-9);
    }

    @Property
    void the_order_of_clusters_and_the_cut_between_lessons_change_nothing(
            @ForAll("clusters") List<Cluster> clusters, @ForAll int cut, @ForAll long seed) {
        List<Cluster> shuffled = new java.util.ArrayList<>(clusters);
        Collections.shuffle(shuffled, new Random(seed));
        int at = Math.floorMod(cut, clusters.size() + 1);
        Clusters pooled = sum(clusters.subList(0, at)).and(sum(clusters.subList(at, clusters.size())));
        assertThat(pooled).isEqualTo(sum(clusters)).isEqualTo(sum(shuffled));
    }

    @Property
    void a_cluster_of_its_own_for_every_word_is_the_plain_interval(
            @ForAll @IntRange(max = 100) int pupil, @ForAll @IntRange(min = 1, max = 100) int teacher) {
        Clusters words = new Clusters(pupil, pupil + teacher, pupil + teacher);
        assertThat(Gauge.clustered(words)).isEqualTo(Gauge.counted(pupil, pupil + teacher));
    }

    @Provide
    Arbitrary<List<Cluster>> clusters() {
        return Combinators.combine(Arbitraries.integers().between(1, 40), Arbitraries.of(true, false))
                .as(Cluster::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static Clusters sum(List<Cluster> clusters) {
        return clusters.stream()
                .reduce(Clusters.NONE, (sum, next) -> sum.and(next.words(), next.pupils()), Clusters::and);
    }
}
