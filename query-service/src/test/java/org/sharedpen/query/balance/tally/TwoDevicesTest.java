package org.sharedpen.query.balance.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.RandomLessons;

/**
 * What two devices send is recorded in one order or another. What is counted of either does not depend on it; what looks at
 * what came before does: criteria first, edits on a focus, the latest sample, and whose a word is.
 */
class TwoDevicesTest {
    private static final Map<String, Function<TallyRow, Integer>> TOTALS = Map.ofEntries(
            Map.entry("offers of pupils", TallyRow::offersPupil),
            Map.entry("offers", TallyRow::offersTotal),
            Map.entry("reasons of pupils", TallyRow::reasonsPupil),
            Map.entry("reasons", TallyRow::reasonsTotal),
            Map.entry("decisions of pupils", TallyRow::decisionsPupil),
            Map.entry("decisions", TallyRow::decisionsTotal),
            Map.entry("settled choices", TallyRow::choicesSettled),
            Map.entry("criteria of pupils", TallyRow::criteriaPupil),
            Map.entry("criteria", TallyRow::criteriaTotal),
            Map.entry("lines scribed", TallyRow::linesScribed),
            Map.entry("linked scribings", TallyRow::linkedScribings),
            Map.entry("verbatim scribings", TallyRow::verbatimScribings),
            Map.entry("revisions", TallyRow::revisions),
            Map.entry("narrated", TallyRow::narrated),
            Map.entry("edits", TallyRow::edits),
            Map.entry("parked", TallyRow::parked));

    @Property(tries = 300)
    void give_the_same_totals_in_either_order(@ForAll long seed) {
        List<LessonEvent> one = RandomLessons.sent(seed, 40, "one ");
        List<LessonEvent> other = RandomLessons.sent(~seed, 40, "other ");
        TallyRow first = row(one, other, seed);
        TallyRow second = row(other, one, seed + 1);
        TOTALS.forEach((name, total) -> assertThat(total.apply(first)).as(name).isEqualTo(total.apply(second)));
    }

    private static TallyRow row(List<LessonEvent> one, List<LessonEvent> other, long seed) {
        LessonTally tally = new LessonTally();
        RandomLessons.merged(one, other, new Random(seed)).forEach(tally::apply);
        return tally.row(StreamId.of(new SchoolId(new UUID(1, 1)), new LessonId(new UUID(2, 2))));
    }
}
