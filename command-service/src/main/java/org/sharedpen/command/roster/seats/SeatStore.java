package org.sharedpen.command.roster.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
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

    private record Row(
            int columns,
            int places,
            @Nullable Integer place,
            @Nullable PupilId pupil) {}

    /** The plan as it was stored last: in one statement, so that it is one plan. */
    public SeatPlan find(ClassId theClass) {
        List<Row> rows = jdbc.sql("""
                        select plan.columns, plan.places, seat.place, seat.pupil_id
                        from roster.seating plan
                        left join roster.seat seat on seat.school = plan.school and seat.class_id = plan.class_id
                        where plan.school = ? and plan.class_id = ?
                        """)
                .params(school.value(), theClass.value())
                .query(SeatStore::row)
                .list();
        return rows.isEmpty()
                ? SeatPlan.UNARRANGED
                : new SeatPlan(rows.get(0).columns, seats(rows.get(0).places, rows));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID pupil = row.getObject("pupil_id", UUID.class);
        return new Row(
                row.getInt("columns"),
                row.getInt("places"),
                row.getObject("place", Integer.class),
                pupil == null ? null : new PupilId(pupil));
    }

    private static List<@Nullable PupilId> seats(int places, List<Row> rows) {
        List<@Nullable PupilId> seats = new ArrayList<>(Collections.nCopies(places, null));
        for (Row row : rows) {
            if (row.place != null) {
                seats.set(row.place, row.pupil);
            }
        }
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
