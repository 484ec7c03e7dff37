package org.sharedpen.query.balance.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AttendanceCorrected;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentStarted;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.RandomLessons;

/** Random lessons with clocks that jump, their attendance and minutes counted again from the whole list of events. */
class RandomFrameRecountTest {
    private List<LessonEvent> events = List.of();
    private List<Instant> times = List.of();

    @Property(tries = 300)
    void attendance_and_minutes_are_those_of_the_recount(@ForAll long seed, @ForAll @IntRange(max = 80) int length) {
        events = RandomLessons.lesson(seed, length);
        times = clock(seed);
        LessonFrame frame = new LessonFrame();
        IntStream.range(0, events.size()).forEach(i -> frame.apply(events.get(i), times.get(i)));
        FrameRow row = frame.row(StreamId.of(new SchoolId(new UUID(1, 1)), new LessonId(new UUID(2, 2))))
                .orElseThrow();

        LessonOpened opened = (LessonOpened) events.get(0);
        Set<UUID> all = Stream.concat(opened.present().stream(), opened.absent().stream())
                .map(PupilId::value)
                .collect(Collectors.toSet());
        Set<UUID> present =
                all.stream().filter(pupil -> present(new PupilId(pupil))).collect(Collectors.toSet());
        assertThat(row.present()).isEqualTo(present);
        all.removeAll(present);
        assertThat(row.absent()).isEqualTo(all);
        assertThat(row.segments().stream().map(Segment::lasted).toList()).isEqualTo(durations());
    }

    private boolean present(PupilId pupil) {
        boolean stated = events.stream()
                .filter(AttendanceCorrected.class::isInstance)
                .map(AttendanceCorrected.class::cast)
                .filter(corrected -> corrected.pupilId().equals(pupil))
                .map(AttendanceCorrected::present)
                .reduce(((LessonOpened) events.get(0)).present().contains(pupil), (earlier, later) -> later);
        return stated || IntStream.range(0, events.size()).anyMatch(i -> names(i, pupil));
    }

    private boolean names(int i, PupilId pupil) {
        LessonEvent event = events.get(i);
        if (event instanceof ContributionOffered offered) {
            return events.stream()
                    .filter(AttributionCorrected.class::isInstance)
                    .map(AttributionCorrected.class::cast)
                    .filter(corrected -> corrected.contributionId().equals(offered.contributionId()))
                    .map(AttributionCorrected::originator)
                    .reduce(offered.originator(), (earlier, later) -> later)
                    .pupilIds()
                    .contains(pupil);
        }
        return event.equals(new PassTaken(pupil))
                || (event instanceof ReasonGiven reason
                        && reason.originator().pupilIds().contains(pupil))
                || (event instanceof CriterionStated criterion
                        && criterion.originator().pupilIds().contains(pupil))
                || (event instanceof ChoiceSettled settled && decided(settled.decider(), pupil))
                || (event instanceof ExaminationClosed closed && decided(closed.decider(), pupil))
                || (event instanceof LineRevised revised
                        && revised.narration() != null
                        && revised.narration().originator().pupilIds().contains(pupil));
    }

    private static boolean decided(@Nullable Originator decider, PupilId pupil) {
        return decider != null && decider.pupilIds().contains(pupil);
    }

    private List<Duration> durations() {
        List<Duration> durations = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof SegmentStarted started) {
                int start = i;
                Duration lasted = IntStream.range(i + 1, events.size())
                        .filter(j -> events.get(j) instanceof SegmentStarted
                                || events.get(j) instanceof LessonClosed
                                || events.get(j).equals(new SegmentEnded(started.segmentId())))
                        .mapToObj(j -> Duration.between(times.get(start), times.get(j)))
                        .findFirst()
                        .orElse(Duration.ZERO);
                durations.add(
                        lasted.isNegative() || lasted.compareTo(Duration.ofHours(4)) > 0 ? Duration.ZERO : lasted);
            }
        }
        return durations;
    }

    private List<Instant> clock(long seed) {
        Random random = new Random(seed);
        List<Instant> clock = new ArrayList<>();
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        for (int i = 0; i < events.size(); i++) {
            now = now.plusSeconds(random.nextInt(20) == 0 ? random.nextInt(40_000) - 20_000 : random.nextInt(400));
            clock.add(now);
        }
        return clock;
    }
}
