package org.sharedpen.query.balance.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;
import org.sharedpen.events.EditParked;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.Form;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Link;
import org.sharedpen.events.Originator;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.VariationSampled;
import org.sharedpen.query.RandomLessons;

/** Random lessons, their two sides counted again from the whole list of events. */
class RandomTallyRecountTest {
    private static final List<Originator.Kind> PUPILS =
            List.of(Originator.Kind.PUPIL, Originator.Kind.PAIR, Originator.Kind.CLASS, Originator.Kind.SOMEONE);

    @Property(tries = 300)
    void both_sides_are_those_of_the_recount(@ForAll long seed, @ForAll @IntRange(max = 80) int length) {
        List<LessonEvent> events = RandomLessons.lesson(seed, length);
        TallyRow row = row(events);
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

    @Property(tries = 300)
    void decisions_and_criteria_are_those_of_the_recount(@ForAll long seed, @ForAll @IntRange(max = 120) int length) {
        List<LessonEvent> events = RandomLessons.lesson(seed, length);
        TallyRow row = row(events);
        List<ChoiceSettled> choices = all(events, ChoiceSettled.class);
        List<SettledBy> decisions = new ArrayList<>();
        choices.forEach(choice -> decisions.add(choice.settledBy()));
        all(events, ExaminationClosed.class).stream()
                .filter(closed -> closed.outcome() == ExaminationOutcome.REWORKED)
                .forEach(closed -> decisions.add(closed.settledBy()));
        assertThat(row.decisionsTotal()).isEqualTo(decisions.size());
        assertThat(row.decisionsPupil()).isEqualTo((int) decisions.stream()
                .filter(List.of(SettledBy.VOTE, SettledBy.CONSENSUS, SettledBy.PUPIL)::contains)
                .count());
        assertThat(row.choicesSettled()).isEqualTo(choices.size());
        assertThat(row.criteriaFirst()).isEqualTo((int) choices.stream()
                .filter(choice -> events.subList(0, events.indexOf(choice)).stream()
                        .anyMatch(event -> event instanceof CriterionStated criterion
                                && criterion.choiceId().equals(choice.choiceId())))
                .count());
        List<Originator> criteria = all(events, CriterionStated.class).stream()
                .map(CriterionStated::originator)
                .toList();
        assertThat(row.criteriaPupil()).isEqualTo(count(criteria, PUPILS::contains));
        assertThat(row.criteriaTotal()).isEqualTo(count(criteria, kind -> kind != Originator.Kind.SOURCE));
    }

    @Property(tries = 300)
    void examined_lines_edits_on_focus_and_samples_are_those_of_the_recount(
            @ForAll long seed, @ForAll @IntRange(max = 120) int length) {
        List<LessonEvent> events = RandomLessons.lesson(seed, length);
        TallyRow row = row(events);
        Set<LineId> examined = new HashSet<>();
        Set<LineId> reworked = new HashSet<>();
        for (LineExamined look : all(events, LineExamined.class)) {
            boolean scribed = all(events, LineScribed.class).stream()
                    .anyMatch(line -> line.lineId().equals(look.lineId()));
            if (scribed) {
                examined.add(look.lineId());
            }
            if (scribed
                    && all(events, ExaminationClosed.class).stream()
                            .anyMatch(closed -> closed.examinationId().equals(look.examinationId())
                                    && closed.outcome() == ExaminationOutcome.REWORKED)) {
                reworked.add(look.lineId());
            }
        }
        assertThat(row.linesScribed()).isEqualTo(all(events, LineScribed.class).size());
        assertThat(row.linesExamined()).isEqualTo(examined.size());
        assertThat(row.linesReworked()).isEqualTo(reworked.size());
        for (CraftFocus planned : CraftFocus.values()) {
            assertThat(row.onFocus(planned)).isEqualTo(onFocus(events, planned));
        }
        assertThat(row.parked()).isEqualTo((int) all(events, EditParked.class).stream()
                .map(EditParked::contributionId)
                .distinct()
                .count());
        Map<String, Divergence> samples = new HashMap<>();
        all(events, VariationSampled.class)
                .forEach(sample -> samples.put(sample.pupilId().toString(), sample.divergence()));
        assertThat(row.variations()).isEqualTo(samples);
    }

    private static int onFocus(List<LessonEvent> events, CraftFocus planned) {
        Set<ContributionId> edits = all(events, ContributionOffered.class).stream()
                .filter(offer -> offer.form() == Form.EDIT)
                .map(ContributionOffered::contributionId)
                .collect(Collectors.toSet());
        Set<ContributionId> on = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof LineRevised revised) {
                CraftFocus set = setBefore(events, i);
                boolean counts = revised.craftFocus() == null
                        ? set != null
                        : revised.craftFocus() == (set == null ? planned : set);
                revised.links().stream()
                        .map(Link::contributionId)
                        .filter(edit -> counts && edits.contains(edit))
                        .forEach(on::add);
            }
        }
        return on.size();
    }

    private static @Nullable CraftFocus setBefore(List<LessonEvent> events, int i) {
        for (int before = i - 1; before >= 0; before--) {
            if (events.get(before) instanceof EditFocusCleared) {
                return null;
            }
            if (events.get(before) instanceof EditFocusSet set) {
                return set.craftFocus();
            }
        }
        return null;
    }

    private static TallyRow row(List<LessonEvent> events) {
        LessonTally tally = new LessonTally();
        events.forEach(tally::apply);
        return tally.row(StreamId.of(new SchoolId(new UUID(1, 1)), new LessonId(new UUID(2, 2))));
    }

    private static <E extends LessonEvent> List<E> all(List<LessonEvent> events, Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
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
