package org.sharedpen.command.lesson.door;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedpen.command.lesson.action.Roll;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.Role;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.UnitId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Finds a lesson for someone who may record in it: planned, of their school, in a class that is theirs. */
@Component
class Places {
    private final SchoolWall log;
    private final SchoolWall people;

    Places(@Qualifier("logWall") SchoolWall log, @Qualifier("peopleWall") SchoolWall people) {
        this.log = log;
        this.people = people;
    }

    private record Planned(UnitId unit, ClassId theClass) {}

    private record Known(Roll roll, boolean taught) {}

    /** The lesson's place, read anew; a problem where the caller may not know of it. */
    Place find(Caller caller, LessonId lesson) {
        if (!caller.is(Role.TEACHER) && !caller.is(Role.SCHOOL_ADMIN)) {
            throw Problem.roleRequired().refused();
        }
        Planned planned = planned(caller.school(), lesson)
                .orElseThrow(() -> Problem.notFound().refused());
        Known known = known(caller, planned.theClass());
        if (!known.taught() && !caller.is(Role.SCHOOL_ADMIN)) {
            throw Problem.notFound().refused();
        }
        return new Place(caller.school(), lesson, planned.unit(), planned.theClass(), known.roll());
    }

    private Optional<Planned> planned(SchoolId school, LessonId lesson) {
        return log.in(school, jdbc -> jdbc.sql(
                        "select unit_id, class_id from log.planned_lesson where school = ? and lesson_id = ?")
                .params(school.value(), lesson.value())
                .query((row, n) -> new Planned(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new ClassId(row.getObject("class_id", UUID.class))))
                .optional());
    }

    private Known known(Caller caller, ClassId theClass) {
        return people.in(caller.school(), jdbc -> jdbc.sql("""
                                select array_agg(pupil_id) filter (where enrolled) as enrolled,
                                       array_agg(pupil_id) filter (where not enrolled) as gone,
                                       exists (select from roster.teaching
                                               where school = :school and class_id = :class
                                                 and roster_user_id = :teacher) as taught
                                from roster.enrolment
                                where school = :school and class_id = :class""")
                .param("school", caller.school().value())
                .param("class", theClass.value())
                .param("teacher", caller.rosterUser())
                .query((row, n) ->
                        new Known(new Roll(pupils(row, "enrolled"), pupils(row, "gone")), row.getBoolean("taught")))
                .single());
    }

    private static Set<PupilId> pupils(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? Set.of()
                : Stream.of((UUID[]) array.getArray()).map(PupilId::new).collect(Collectors.toUnmodifiableSet());
    }
}
