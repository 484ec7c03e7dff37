package org.sharedpen.query.balance.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Originator;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.RandomLessons;

/** Random lessons, their two sides counted again from the whole list of events. */
class RandomTallyRecountTest {
    private static final List<Originator.Kind> PUPILS =
            List.of(Originator.Kind.PUPIL, Originator.Kind.PAIR, Originator.Kind.CLASS, Originator.Kind.SOMEONE);

    @Property(tries = 300)
    void both_sides_are_those_of_the_recount(@ForAll long seed, @ForAll @IntRange(max = 80) int length) {
        List<LessonEvent> events = RandomLessons.lesson(seed, length);
        LessonTally tally = new LessonTally();
        events.forEach(tally::apply);
        TallyRow row = tally.row(StreamId.of(new SchoolId(new UUID(1, 1)), new LessonId(new UUID(2, 2))));

        List<Originator> offers = events.stream()
                .filter(ContributionOffered.class::isInstance)
                .map(offer -> owner(events, (ContributionOffered) offer))
                .toList();
        List<Originator> reasons = events.stream()
                .map(RandomTallyRecountTest::arguer)
                .filter(Objects::nonNull)
                .toList();
        assertThat(row.offersPupil()).isEqualTo(count(offers, PUPILS::contains));
        assertThat(row.offersTotal()).isEqualTo(count(offers, kind -> kind != Originator.Kind.SOURCE));
        assertThat(row.reasonsPupil()).isEqualTo(count(reasons, PUPILS::contains));
        assertThat(row.reasonsTotal()).isEqualTo(count(reasons, kind -> kind != Originator.Kind.SOURCE));
    }

    private static Originator owner(List<LessonEvent> events, ContributionOffered offer) {
        return Stream.concat(
                        Stream.of(offer.originator()),
                        events.stream()
                                .filter(AttributionCorrected.class::isInstance)
                                .map(AttributionCorrected.class::cast)
                                .filter(corrected -> corrected.contributionId().equals(offer.contributionId()))
                                .map(AttributionCorrected::originator))
                .reduce(offer.originator(), (earlier, later) -> later);
    }

    private static @Nullable Originator arguer(LessonEvent event) {
        if (event instanceof ReasonGiven reason) {
            return reason.originator();
        }
        return event instanceof LineRevised revised && revised.narration() != null
                ? revised.narration().originator()
                : null;
    }

    private static int count(List<Originator> originators, Predicate<Originator.Kind> side) {
        return (int) originators.stream().map(Originator::kind).filter(side).count();
    }
}
