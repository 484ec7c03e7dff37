package org.sharedpen.query.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.authorship.fidelity.KeptFidelity;
import org.sharedpen.query.authorship.fidelity.StoredUpgrades;
import org.sharedpen.query.balance.Lesson;
import org.sharedpen.query.balance.LessonBalance;
import org.sharedpen.query.balance.MeasuredLessons;
import org.sharedpen.query.balance.Plan;
import org.sharedpen.query.balance.ReleaseSettings;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.participation.chance.Hearings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a unit with all that is weighed when its next lesson is planned, for whoever asks. */
@Component
class TaughtLessons {
    private static final String BESIDE = """
            select plan.lesson_id,
                   coalesce(single_hearings, 0) as single, coalesce(pair_hearings, 0) as pair, coalesce(trio_hearings, 0) as trio,
                   coalesce(named, 0) as named, coalesce(someone, 0) as someone,
                   heard, intended, sampled, used, used_with_little
            from read.planned_lesson plan
            left join read.participation using (school, lesson_id)
            cross join lateral (
                select coalesce(array_agg(pupil_id), '{}') as heard
                from read.participation_pupil voice
                where voice.school = plan.school and voice.lesson_id = plan.lesson_id and hearings > 0
            ) voices
            cross join lateral (
                select count(*) as intended, count(meant.used) as sampled,
                       count(*) filter (where meant.used = 'YES') as used,
                       count(*) filter (where meant.used = 'YES' and meant.support in ('NONE', 'PROMPT', 'CLUE'))
                           as used_with_little
                from read.reflection meant
                where meant.school = plan.school and meant.lesson_id = plan.lesson_id
            ) reflections
            where plan.school = ? and plan.unit_id = ?
            """;
    private final MeasuredLessons lessons;
    private final StoredUpgrades upgrades;
    private final JdbcClient jdbc;
    private final Bands bands;

    TaughtLessons(MeasuredLessons lessons, StoredUpgrades upgrades, JdbcClient jdbc, ReleaseSettings settings) {
        this.lessons = lessons;
        this.upgrades = upgrades;
        this.jdbc = jdbc;
        this.bands = settings.asBands();
    }

    /** A lesson as it was measured, beside what is weighed of it. */
    record Measured(Lesson lesson, LessonBalance balance, TaughtLesson taught) {}

    private record Beside(Set<PupilId> heard, Hearings hearings, Completeness completeness, LaterUse later) {}

    List<Measured> of(SchoolId school, UnitId unit, AccountId asker) {
        Map<UUID, Beside> beside = new HashMap<>();
        jdbc.sql(BESIDE).params(school.value(), unit.value()).query(row -> {
            beside.put(row.getObject("lesson_id", UUID.class), beside(row));
        });
        List<Lesson> planned = lessons.unit(school, unit);
        Map<LessonId, Pen> pens = pens(school, planned, asker);
        return planned.stream()
                .map(lesson -> measured(
                        lesson,
                        Objects.requireNonNull(
                                beside.get(lesson.plan().lessonId().value())),
                        pens.getOrDefault(lesson.plan().lessonId(), Pen.ANOTHERS)))
                .toList();
    }

    /** What the teacher's pen did in the lessons that whoever asks opened. */
    private Map<LessonId, Pen> pens(SchoolId school, List<Lesson> planned, AccountId asker) {
        List<LessonId> mine = planned.stream()
                .filter(lesson ->
                        lesson.frame() != null && lesson.frame().openedBy().equals(asker))
                .map(lesson -> lesson.plan().lessonId())
                .toList();
        Map<LessonId, KeptFidelity> kept = upgrades.of(school, mine);
        return mine.stream()
                .collect(Collectors.toMap(
                        lesson -> lesson, lesson -> Pen.mine(kept.getOrDefault(lesson, KeptFidelity.NONE))));
    }

    private Measured measured(Lesson lesson, Beside beside, Pen pen) {
        LessonBalance balance = LessonBalance.of(lesson, bands);
        FrameRow frame = lesson.frame();
        Plan plan = lesson.plan();
        Set<PupilId> present = frame == null
                ? Set.of()
                : frame.present().stream().map(PupilId::new).collect(Collectors.toUnmodifiableSet());
        return new Measured(
                lesson,
                balance,
                new TaughtLesson(
                        plan.lessonId(),
                        plan.title(),
                        plan.date(),
                        plan.plannedLevel(),
                        lesson.state(),
                        frame == null ? null : frame.captureMode(),
                        balance.gauges().offers().total(),
                        lesson.words(),
                        Settled.of(balance.gauges().decisions()),
                        new Voices(present, beside.heard(), beside.hearings(), beside.completeness()),
                        lesson.minutes(),
                        pen,
                        beside.later(),
                        balance.enacted()));
    }

    private static Beside beside(ResultSet row) throws SQLException {
        UUID[] heard = (UUID[]) row.getArray("heard").getArray();
        return new Beside(
                Arrays.stream(heard).map(PupilId::new).collect(Collectors.toUnmodifiableSet()),
                new Hearings(row.getInt("single"), row.getInt("pair"), row.getInt("trio")),
                new Completeness(row.getInt("named"), row.getInt("someone")),
                new LaterUse(
                        row.getInt("intended"),
                        row.getInt("sampled"),
                        row.getInt("used"),
                        row.getInt("used_with_little")));
    }
}
