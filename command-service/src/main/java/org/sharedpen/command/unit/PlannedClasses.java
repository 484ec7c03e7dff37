package org.sharedpen.command.unit;

import java.util.Optional;
import java.util.stream.Stream;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.Role;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.StreamId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Whether a class, or the class of a unit, is the caller's to plan for; and what is usual in its years. */
@Component
class PlannedClasses {
    private static final int LAST_OF_SCRIBING = 4;

    private final SchoolWall log;
    private final SchoolWall people;

    PlannedClasses(@Qualifier("logWall") SchoolWall log, @Qualifier("peopleWall") SchoolWall people) {
        this.log = log;
        this.people = people;
    }

    private record Known(Integer[] years, boolean taught) {}

    /** The protocol that is usual in the class; a problem where the caller may not know of it. */
    Protocol usual(Caller caller, ClassId theClass) {
        mayPlan(caller);
        Known known = known(caller, theClass)
                .filter(found -> found.taught() || caller.is(Role.SCHOOL_ADMIN))
                .orElseThrow(() -> Problem.notFound().refused());
        boolean older = known.years().length > 0 && Stream.of(known.years()).allMatch(year -> year > LAST_OF_SCRIBING);
        return older ? Protocol.NEGOTIATED_EDITING : Protocol.SCRIBING;
    }

    /** The same for the class that a unit was planned for. */
    Protocol usual(Caller caller, StreamId unit) {
        mayPlan(caller);
        ClassId theClass = log.in(caller.school(), jdbc -> jdbc.sql("""
                                        select payload ->> 'classId' from log.event
                                        where school = ? and stream_id = ? and sequence = 0""")
                        .params(caller.school().value(), unit.toString())
                        .query(String.class)
                        .optional())
                .map(ClassId::of)
                .orElseThrow(() -> Problem.notFound().refused());
        return usual(caller, theClass);
    }

    private static void mayPlan(Caller caller) {
        if (!caller.is(Role.TEACHER) && !caller.is(Role.SCHOOL_ADMIN)) {
            throw Problem.roleRequired().refused();
        }
    }

    private Optional<Known> known(Caller caller, ClassId theClass) {
        return people.in(caller.school(), jdbc -> jdbc.sql("""
                                select year_groups,
                                       exists (select from roster.teaching t
                                               where t.school = c.school and t.class_id = c.class_id
                                                 and t.roster_user_id = :teacher) as taught
                                from roster.class c
                                where school = :school and class_id = :class and not removed""")
                .param("school", caller.school().value())
                .param("class", theClass.value())
                .param("teacher", caller.rosterUser())
                .query((row, n) ->
                        new Known((Integer[]) row.getArray("year_groups").getArray(), row.getBoolean("taught")))
                .optional());
    }
}
