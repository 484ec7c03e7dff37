package org.sharedpen.command.roster.roll;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes changes of the roll: one statement a table, the columns as arrays of text, however many rows there are. */
final class RollWriter {
    private final JdbcClient jdbc;
    private final SchoolId school;

    RollWriter(JdbcClient jdbc, SchoolId school) {
        this.jdbc = jdbc;
        this.school = school;
    }

    void write(RollChanges changes) {
        classes(changes.classes());
        pupils(changes.pupils());
        places(changes.places());
        teachers(changes.teachers());
        endedDuties(changes.dutiesEnded());
        duties(changes.duties());
    }

    private void classes(List<RollClass> rows) {
        run(
                """
                insert into roster.class (school, class_id, origin, source_id, title, year_groups, removed)
                select cast(? as uuid), id::uuid, origin, source, title, years::int[], removed::boolean
                from unnest(?, ?, ?, ?, ?, ?) as t (id, origin, source, title, years, removed)
                on conflict (school, class_id) do update
                set title = excluded.title, year_groups = excluded.year_groups, removed = excluded.removed
                """,
                rows,
                c -> c.id().toString(),
                c -> c.origin().name(),
                RollClass::sourceId,
                RollClass::title,
                c -> c.yearGroups().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
                c -> Boolean.toString(c.removed()));
    }

    private void pupils(List<RollPupil> rows) {
        run(
                """
                insert into roster.pupil (school, pupil_id, origin, source_id, given_name, family_name)
                select cast(? as uuid), id::uuid, origin, source, given, family
                from unnest(?, ?, ?, ?, ?) as t (id, origin, source, given, family)
                on conflict (school, pupil_id) do update
                set given_name = excluded.given_name, family_name = excluded.family_name
                """,
                rows,
                p -> p.id().toString(),
                p -> p.origin().name(),
                RollPupil::sourceId,
                RollPupil::givenName,
                RollPupil::familyName);
    }

    private void places(List<RollPlace> rows) {
        run(
                """
                insert into roster.enrolment (school, class_id, pupil_id, code, enrolled, source_id)
                select cast(? as uuid), class::uuid, pupil::uuid, code, enrolled::boolean, source
                from unnest(?, ?, ?, ?, ?) as t (class, pupil, code, enrolled, source)
                on conflict (school, class_id, pupil_id) do update
                set enrolled = excluded.enrolled, source_id = excluded.source_id
                """,
                rows,
                p -> p.classId().toString(),
                p -> p.pupil().toString(),
                RollPlace::code,
                p -> Boolean.toString(p.enrolled()),
                RollPlace::sourceId);
    }

    private void teachers(List<RollTeacher> rows) {
        run("""
                insert into roster.teacher (school, roster_user_id, display_name)
                select cast(? as uuid), id, name from unnest(?, ?) as t (id, name)
                on conflict (school, roster_user_id) do update set display_name = excluded.display_name
                """, rows, RollTeacher::rosterUserId, RollTeacher::displayName);
    }

    private void duties(List<RollDuty> rows) {
        run("""
                insert into roster.teaching (school, class_id, roster_user_id, source_id)
                select cast(? as uuid), class::uuid, teacher, source from unnest(?, ?, ?) as t (class, teacher, source)
                on conflict (school, class_id, roster_user_id) do update set source_id = excluded.source_id
                """, rows, d -> d.classId().toString(), RollDuty::rosterUserId, RollDuty::sourceId);
    }

    private void endedDuties(List<RollDuty> rows) {
        run("""
                with gone as (select cast(? as uuid) as school, class, teacher from unnest(?, ?) as t (class, teacher))
                delete from roster.teaching x using gone
                where x.school = gone.school and x.class_id = gone.class::uuid and x.roster_user_id = gone.teacher
                """, rows, d -> d.classId().toString(), RollDuty::rosterUserId);
    }

    @SafeVarargs
    private <T> void run(String sql, List<T> rows, Function<T, @Nullable String>... columns) {
        if (rows.isEmpty()) {
            return;
        }
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param(school.toString());
        for (Function<T, @Nullable String> column : columns) {
            String[] cells = new String[rows.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = column.apply(rows.get(i));
            }
            statement = statement.param(cells);
        }
        statement.update();
    }
}
