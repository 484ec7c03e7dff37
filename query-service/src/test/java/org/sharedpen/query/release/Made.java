package org.sharedpen.query.release;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.query.Talking;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.balance.measure.Clusters;
import org.sharedpen.query.balance.measure.Enacted;
import org.sharedpen.query.balance.measure.Minutes;
import org.sharedpen.query.balance.measure.Verdict;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.participation.chance.Hearings;

/** A lesson made up for a calculation: closed, live, with enough to say, everyone heard, two decisions settled by pupils. */
final class Made {
    private final int seat;
    private int planned = 2;
    private State state = State.CLOSED;
    private CaptureMode mode = CaptureMode.LIVE;
    private long contributions = 12;
    private Clusters words = new Clusters(40, 80, 80);
    private Settled decisions = new Settled(2, 2);
    private Voices voices = voices(9, 9, 60);
    private Minutes minutes = Minutes.NONE;
    private Pen pen = Pen.ANOTHERS;
    private LaterUse laterUse = LaterUse.NONE;

    Made(int seat) {
        this.seat = seat;
    }

    static LessonId id(int seat) {
        return new LessonId(Talking.id("made " + seat));
    }

    Made planned(int level) {
        planned = level;
        return this;
    }

    Made state(State where) {
        state = where;
        return this;
    }

    Made mode(CaptureMode how) {
        mode = how;
        return this;
    }

    Made contributions(int count) {
        contributions = count;
        return this;
    }

    /** Each word a cluster of its own. */
    Made words(long pupil, long total) {
        return words(pupil, total, total);
    }

    Made words(long pupil, long total, long squares) {
        words = new Clusters(pupil, total, squares);
        return this;
    }

    Made decisions(int byPupils, int total) {
        decisions = new Settled(byPupils, total);
        return this;
    }

    Made voices(Voices heard) {
        voices = heard;
        return this;
    }

    Made shared(int minutesShared, int minutesOther) {
        minutes = Minutes.NONE
                .and(SegmentKind.SHARED_WRITING, Duration.ofMinutes(minutesShared))
                .and(SegmentKind.INDEPENDENT, Duration.ofMinutes(minutesOther));
        return this;
    }

    Made pen(int quietUpgrades, int scribedWords) {
        pen = new Pen(true, quietUpgrades, scribedWords);
        return this;
    }

    Made later(int sampled, int used, int usedWithLittle) {
        laterUse = new LaterUse(sampled, sampled, used, usedWithLittle);
        return this;
    }

    TaughtLesson build() {
        return new TaughtLesson(
                id(seat),
                "Lesson " + seat,
                LocalDate.of(2026, 3, seat),
                planned,
                state,
                mode,
                contributions,
                words,
                decisions,
                voices,
                minutes,
                pen,
                laterUse,
                new Enacted(Verdict.NOT_ENOUGH, null, List.of()));
    }

    /** So many present of whom the first are heard, in single hearings; every contribution has a name. */
    static Voices voices(int present, int heard, int hearings) {
        return voices(present, heard, hearings, new Completeness(10, 0));
    }

    static Voices voices(int present, int heard, int hearings, Completeness completeness) {
        return new Voices(pupils(0, present), pupils(0, heard), new Hearings(hearings, 0, 0), completeness);
    }

    static Set<PupilId> pupils(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> Talking.pupil("pupil " + i))
                .collect(Collectors.toUnmodifiableSet());
    }

    static UnitSoFar unit(Made... lessons) {
        return new UnitSoFar(Stream.of(lessons).map(Made::build).toList());
    }
}
