package org.sharedpen.command.roster.roll;

import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the roll of a school, behind its wall. */
public final class RollStore {
    private final JdbcClient jdbc;
    private final SchoolId school;

    public RollStore(JdbcClient jdbc, SchoolId school) {
        this.jdbc = jdbc;
        this.school = school;
    }

    /** One import of a school at a time, until the transaction ends. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('roster/' || ?, 0))")
                .param(school.toString())
                .query((row, n) -> n)
                .single();
    }

    /** The whole roll; nobody on it can be erased until the transaction ends. */
    public Roll read() {
        return new Roll(
                from("select class_id, origin, source_id, title, year_groups, removed from roster.class where school = ?")
                        .query((row, n) -> new RollClass(
                                ClassId.of(row.getString("class_id")),
                                Origin.valueOf(row.getString("origin")),
                                row.getString("source_id"),
                                row.getString("title"),
                                SqlArrays.ints(row, "year_groups"),
                                row.getBoolean("removed")))
                        .list(),
                from("select pupil_id, origin, source_id, given_name, family_name from roster.pupil where school = ? for key share")
                        .query((row, n) -> new RollPupil(
                                PupilId.of(row.getString("pupil_id")),
                                Origin.valueOf(row.getString("origin")),
                                row.getString("source_id"),
                                row.getString("given_name"),
                                row.getString("family_name")))
                        .list(),
                from("select class_id, pupil_id, code, enrolled, source_id from roster.enrolment where school = ?")
                        .query((row, n) -> new RollPlace(
                                ClassId.of(row.getString("class_id")),
                                PupilId.of(row.getString("pupil_id")),
                                row.getString("code"),
                                row.getBoolean("enrolled"),
                                row.getString("source_id")))
                        .list(),
                from("select roster_user_id, display_name from roster.teacher where school = ?")
                        .query((row, n) ->
                                new RollTeacher(row.getString("roster_user_id"), row.getString("display_name")))
                        .list(),
                from("select class_id, roster_user_id, source_id from roster.teaching where school = ?")
                        .query((row, n) -> new RollDuty(
                                ClassId.of(row.getString("class_id")),
                                row.getString("roster_user_id"),
                                row.getString("source_id")))
                        .list());
    }

    /** Writes what differs. */
    public void write(RollChanges changes) {
        new RollWriter(jdbc, school).write(changes);
    }

    private JdbcClient.StatementSpec from(String select) {
        return jdbc.sql(select).param(school.value());
    }
}
