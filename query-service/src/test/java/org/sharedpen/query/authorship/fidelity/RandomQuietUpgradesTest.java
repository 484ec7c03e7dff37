package org.sharedpen.query.authorship.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.query.authorship.ledger.Lesson;
import org.sharedpen.query.authorship.ledger.Lesson.Told;
import org.sharedpen.query.authorship.ledger.RandomLesson;
import org.sharedpen.query.authorship.ledger.SlowQuietUpgrades;

class RandomQuietUpgradesTest {

    @Property(tries = 250)
    void are_those_of_the_recount(@ForAll long seed, @ForAll @IntRange(min = 5, max = 45) int actions) {
        Lesson lesson = new RandomLesson(seed, 8).go(actions).lesson;
        List<Long> versions = versions(lesson);
        Statistics.label("quiet upgrades").collect(Math.min(versions.size(), 3));
        assertThat(versions).isEqualTo(new SlowQuietUpgrades(lesson.told).versions());
    }

    /** Whenever it is said whose a contribution was, the quiet upgrades are the same. */
    @Property(tries = 150)
    void are_the_same_whenever_an_attribution_is_corrected(@ForAll long seed) {
        Lesson lesson = new RandomLesson(seed, 8).go(40).lesson;
        List<Told> corrections = lesson.told.stream()
                .filter(one -> one.event() instanceof AttributionCorrected)
                .toList();
        List<Told> others = new ArrayList<>(lesson.told);
        others.removeAll(corrections);
        Lesson late = new Lesson();
        others.forEach(one -> late.tell(one.event()));
        corrections.forEach(one -> late.tell(one.event()));
        assertThat(told(late)).isEqualTo(told(lesson));
    }

    private static List<Long> versions(Lesson lesson) {
        return Folding.of(lesson).decided().stream().map(QuietUpgrade::version).toList();
    }

    private static List<String> told(Lesson lesson) {
        return Folding.of(lesson).decided().stream()
                .map(one -> one.lineId() + " " + one.before() + " " + one.after())
                .toList();
    }
}
