package org.sharedpen.query.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.problem.Problem;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of their school a caller may read. Who teaches a class is asked of the roster every time, so a change acts at once. */
@Component
public class Access {
    private static final String UNIT = "select unit_id, class_id from read.unit where school = ? and unit_id = ?";
    private static final String LESSON =
            "select lesson_id, unit_id, class_id from read.planned_lesson where school = ? and lesson_id = ?";
    private static final String CLASSES = """
            select c.class_id, c.title, c.year_groups,
                   exists (select from roster.teaching t
                           where t.school = c.school and t.class_id = c.class_id and t.roster_user_id = :teacher) as taught
            from roster.class c
            where c.school = :school order by c.title, c.class_id
            """;
    private static final String TEACHES =
            "select exists (select from roster.teaching where school = ? and class_id = ? and roster_user_id = ?)";
    private final SchoolWall wall;
    private final JdbcClient log;
    private final People people;

    Access(SchoolWall wall, JdbcClient log, People people) {
        this.wall = wall;
        this.log = log;
        this.people = people;
    }

    /** The lesson, if it is there and the caller may read it; otherwise the one 404. */
    public LessonPlace lesson(Caller caller, LessonId lesson) {
        return findLesson(caller, lesson).orElseThrow(Problem::notFound);
    }

    /** The unit, if it is there and the caller may read it; otherwise the one 404. */
    public UnitPlace unit(Caller caller, UnitId unit) {
        return findUnit(caller, unit).orElseThrow(Problem::notFound);
    }

    /** The class, if it is there and the caller may read it; otherwise the one 404. */
    public ClassPlace schoolClass(Caller caller, ClassId classId) {
        return classes(caller).stream()
                .filter(place -> place.classId().equals(classId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The classes that the caller may read of: those they teach, or all for a lead or an administrator. */
    public List<ClassPlace> classes(Caller caller) {
        boolean all = caller.is(Role.LITERACY_LEAD) || caller.is(Role.SCHOOL_ADMIN);
        return people
                .in(caller.school(), jdbc -> jdbc.sql(CLASSES)
                        .param("school", caller.school().value())
                        .param("teacher", caller.rosterUser())
                        .query((row, number) -> classPlace(caller, row))
                        .list())
                .stream()
                .filter(place -> all || place.pupilsVisible())
                .toList();
    }

    public Optional<LessonPlace> findLesson(Caller caller, LessonId lesson) {
        return find(
                        caller,
                        LESSON,
                        lesson.value(),
                        (row, number) -> new LessonPlace(
                                LessonId.of(row.getString("lesson_id")),
                                UnitId.of(row.getString("unit_id")),
                                ClassId.of(row.getString("class_id")),
                                false))
                .flatMap(place -> reads(caller, place.classId())
                        .map(visible -> new LessonPlace(place.lessonId(), place.unitId(), place.classId(), visible)));
    }

    public Optional<UnitPlace> findUnit(Caller caller, UnitId unit) {
        return find(
                        caller,
                        UNIT,
                        unit.value(),
                        (row, number) -> new UnitPlace(
                                UnitId.of(row.getString("unit_id")), ClassId.of(row.getString("class_id")), false))
                .flatMap(place -> reads(caller, place.classId())
                        .map(visible -> new UnitPlace(place.unitId(), place.classId(), visible)));
    }

    /** Empty where the class is not the caller's to read; else whether they may see its pupils. */
    private Optional<Boolean> reads(Caller caller, ClassId classId) {
        boolean visible = caller.is(Role.SCHOOL_ADMIN) || (caller.is(Role.TEACHER) && teaches(caller, classId));
        return visible || caller.is(Role.LITERACY_LEAD) ? Optional.of(visible) : Optional.empty();
    }

    private boolean teaches(Caller caller, ClassId classId) {
        String teacher = caller.rosterUser();
        if (teacher == null) {
            return false;
        }
        return people.in(caller.school(), jdbc -> jdbc.sql(TEACHES)
                .params(caller.school().value(), classId.value(), teacher)
                .query(Boolean.class)
                .single());
    }

    private <T> Optional<T> find(Caller caller, String sql, UUID id, RowMapper<T> row) {
        return wall.in(caller.school(), () -> log.sql(sql)
                .params(caller.school().value(), id)
                .query(row)
                .optional());
    }

    private static ClassPlace classPlace(Caller caller, ResultSet row) throws SQLException {
        Array years = row.getArray("year_groups");
        boolean visible = caller.is(Role.SCHOOL_ADMIN) || (caller.is(Role.TEACHER) && row.getBoolean("taught"));
        return new ClassPlace(
                ClassId.of(row.getString("class_id")),
                row.getString("title"),
                Arrays.asList((Integer[]) years.getArray()),
                visible);
    }
}
