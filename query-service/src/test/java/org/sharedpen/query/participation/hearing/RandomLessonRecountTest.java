package org.sharedpen.query.participation.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.Route;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SegmentStarted;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.RandomLessons;

/** Random lessons, counted again the slow way: every figure from the whole list of events, without any state. */
class RandomLessonRecountTest {
    private static final StreamId STREAM = StreamId.of(new SchoolId(new UUID(1, 1)), new LessonId(new UUID(2, 2)));

    private List<LessonEvent> events = List.of();

    @Property(tries = 500)
    void every_figure_is_that_of_the_recount(@ForAll long seed, @ForAll @IntRange(max = 80) int length) {
        events = RandomLessons.lesson(seed, length);
        LessonVoices lesson = new LessonVoices();
        events.forEach(lesson::apply);
        Count count = new Count(lesson);
        assertThat(count.lesson(STREAM)).isEqualTo(lessonRow());
        List<PupilRow> pupils = count.pupils(STREAM);
        assertThat(pupils).allSatisfy(row -> assertThat(row).isEqualTo(pupilRow(row.pupilId())));
        assertThat(pupils.stream().mapToInt(PupilRow::hearings).sum())
                .isEqualTo(IntStream.range(0, events.size())
                        .map(i -> hearing(i).size())
                        .sum());
    }

    private LessonRow lessonRow() {
        List<Integer> talked = offersWhere(i -> talked(i) && !who(i).pupilIds().isEmpty());
        return new LessonRow(
                STREAM.school(),
                STREAM.id(),
                hearingsOf(1),
                hearingsOf(2),
                hearingsOf(3),
                offersWhere(i -> who(i).kind().isPupils()).size(),
                offersWhere(i -> !who(i).pupilIds().isEmpty()).size(),
                offersWhere(i -> who(i).equals(Originator.SOMEONE)).size(),
                talked.size(),
                talked.stream().mapToInt(this::newcomers).sum(),
                talked.stream()
                        .mapToInt(i -> newcomers(i) * 6 / who(i).pupilIds().size())
                        .sum(),
                talked.stream().mapToInt(i -> heardBefore(i).size()).sum());
    }

    private PupilRow pupilRow(PupilId pupil) {
        List<Integer> own = offersWhere(i -> who(i).pupilIds().contains(pupil));
        int passes = (int) events.stream()
                .filter(event -> event.equals(new PassTaken(pupil)))
                .count();
        int reasons = (int) events.stream()
                .filter(event -> Objects.requireNonNullElse(arguer(event), Originator.TEACHER)
                        .pupilIds()
                        .contains(pupil))
                .count();
        return new PupilRow(
                STREAM.school(),
                STREAM.id(),
                pupil,
                (int) IntStream.range(0, events.size())
                        .filter(i -> hearing(i).contains(pupil))
                        .count(),
                own.size(),
                reasons,
                own.stream()
                        .mapToInt(i ->
                                offer(i).wordCount() * 6 / who(i).pupilIds().size())
                        .sum(),
                passes,
                passes + byRoute(own, Route.INVITED) + byRoute(own, Route.COLD_CALLED) + byRoute(own, Route.ROTATION),
                byRoute(own, Route.VOLUNTEERED));
    }

    private int byRoute(List<Integer> offers, Route route) {
        return (int) offers.stream().filter(i -> offer(i).route() == route).count();
    }

    private List<Integer> offersWhere(java.util.function.IntPredicate condition) {
        return IntStream.range(0, events.size())
                .filter(i -> events.get(i) instanceof ContributionOffered)
                .filter(condition)
                .boxed()
                .toList();
    }

    private ContributionOffered offer(int i) {
        return (ContributionOffered) events.get(i);
    }

    /** Whose the contribution at i is in the end. */
    private Originator who(int i) {
        return owner(offer(i).contributionId());
    }

    private Originator owner(ContributionId contribution) {
        Originator owner = Originator.TEACHER;
        for (LessonEvent event : events) {
            if (event instanceof ContributionOffered offered
                    && offered.contributionId().equals(contribution)) {
                owner = offered.originator();
            } else if (event instanceof AttributionCorrected corrected
                    && corrected.contributionId().equals(contribution)) {
                owner = corrected.originator();
            }
        }
        return owner;
    }

    private static @Nullable Originator arguer(LessonEvent event) {
        if (event instanceof ReasonGiven reason) {
            return reason.originator();
        }
        return event instanceof LineRevised revised && revised.narration() != null
                ? revised.narration().originator()
                : null;
    }

    /** The pupils whom the event at i makes heard. */
    private List<PupilId> hearing(int i) {
        LessonEvent event = events.get(i);
        if (event instanceof ContributionOffered) {
            return who(i).pupilIds();
        }
        if (event instanceof CriterionStated criterion) {
            return criterion.originator().pupilIds();
        }
        Originator arguer = arguer(event);
        if (arguer == null) {
            return List.of();
        }
        List<PupilId> owners = event instanceof ReasonGiven reason && reason.contributionId() != null
                ? owner(reason.contributionId()).pupilIds()
                : List.of();
        return arguer.pupilIds().stream()
                .filter(pupil -> !owners.contains(pupil))
                .toList();
    }

    private int hearingsOf(int members) {
        return (int) IntStream.range(0, events.size())
                .filter(i -> hearing(i).size() == members)
                .count();
    }

    private Set<PupilId> heardBefore(int i) {
        Set<PupilId> heard = new LinkedHashSet<>();
        IntStream.range(0, i).forEach(earlier -> heard.addAll(hearing(earlier)));
        return heard;
    }

    private int newcomers(int i) {
        List<PupilId> fresh = new ArrayList<>(who(i).pupilIds());
        fresh.removeAll(heardBefore(i));
        return fresh.size();
    }

    /** Whether a pair talk ended before i, and nothing from that end to i shuts the window. */
    private boolean talked(int i) {
        return IntStream.range(0, i)
                .filter(start ->
                        events.get(start) instanceof SegmentStarted started && started.kind() == SegmentKind.PAIR_TALK)
                .anyMatch(start -> {
                    int end = endOf(start);
                    return end < i && IntStream.range(end, i).noneMatch(this::shuts);
                });
    }

    private int endOf(int start) {
        SegmentStarted segment = (SegmentStarted) events.get(start);
        return IntStream.range(start + 1, events.size())
                .filter(i -> events.get(i) instanceof SegmentStarted
                        || events.get(i) instanceof LessonClosed
                        || events.get(i).equals(new SegmentEnded(segment.segmentId())))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean shuts(int i) {
        return events.get(i) instanceof LessonClosed
                || (events.get(i) instanceof SegmentStarted started
                        && List.of(SegmentKind.EXAMINATION, SegmentKind.EDITING, SegmentKind.PLANNING)
                                .contains(started.kind()));
    }
}
