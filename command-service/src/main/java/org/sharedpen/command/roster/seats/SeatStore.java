package org.sharedpen.command.roster.seats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps where the pupils of a school's classes sit, behind its wall. */
public final class SeatStore {
    private final JdbcClient jdbc;
    private final SchoolId school;

    public SeatStore(JdbcClient jdbc, SchoolId school) {
        this.jdbc = jdbc;
        this.school = school;
    }

    /** The plan as it was stored last. */
    public SeatPlan find(ClassId theClass) {
        Map<Integer, PupilId> taken = new TreeMap<>();
        jdbc.sql("select place, pupil_id from roster.seat where school = ? and class_id = ?")
                .params(school.value(), theClass.value())
                .query(row -> {
                    taken.put(row.getInt("place"), PupilId.of(row.getString("pupil_id")));
                });
        return jdbc.sql("select columns, places from roster.seating where school = ? and class_id = ?")
                .params(school.value(), theClass.value())
                .query((row, n) -> new SeatPlan(row.getInt("columns"), seats(row.getInt("places"), taken)))
                .optional()
                .orElse(SeatPlan.UNARRANGED);
    }

    private static List<@Nullable PupilId> seats(int places, Map<Integer, PupilId> taken) {
        List<@Nullable PupilId> seats = new ArrayList<>(Collections.nCopies(places, null));
        taken.forEach(seats::set);
        return seats;
    }

    /** Stores a plan over the one before; of two at once, the later one. */
    public void put(ClassId theClass, SeatPlan plan) {
        jdbc.sql("""
                        insert into roster.seating (school, class_id, columns, places) values (?, ?, ?, ?)
                        on conflict (school, class_id) do update set columns = excluded.columns, places = excluded.places
                        """)
                .params(
                        school.value(),
                        theClass.value(),
                        plan.columns(),
                        plan.seats().size())
                .update();
        jdbc.sql("delete from roster.seat where school = ? and class_id = ?")
                .params(school.value(), theClass.value())
                .update();
        jdbc.sql("""
                        insert into roster.seat (school, class_id, place, pupil_id)
                        select e.school, e.class_id, t.place - 1, e.pupil_id
                        from unnest(cast(:seats as uuid[])) with ordinality as t (pupil_id, place)
                        join roster.enrolment e on e.pupil_id = t.pupil_id
                        where e.school = :school and e.class_id = :class
                        for key share of e
                        """)
                .param("school", school.value())
                .param("class", theClass.value())
                .param("seats", ids(plan))
                .update();
    }

    private static @Nullable String[] ids(SeatPlan plan) {
        return plan.seats().stream()
                .map(pupil -> pupil == null ? null : pupil.toString())
                .toArray(String[]::new);
    }
}
