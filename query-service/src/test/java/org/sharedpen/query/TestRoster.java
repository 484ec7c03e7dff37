package org.sharedpen.query;

import java.util.UUID;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a roster and keys as the command service would. */
public final class TestRoster {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TestRoster(String peopleUrl) {
        var source = new DriverManagerDataSource(peopleUrl, "command", "sharedpen");
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    public ClassId schoolClass(SchoolId school, String title, Integer... yearGroups) {
        UUID id = UUID.randomUUID();
        run(
                school,
                "insert into roster.class (school, class_id, source_id, title, year_groups) values (?, ?, ?, ?, ?)",
                school.value(),
                id,
                "c-" + id,
                title,
                yearGroups);
        return new ClassId(id);
    }

    public void teaches(SchoolId school, String teacher, ClassId classId) {
        run(
                school,
                "insert into roster.teacher values (?, ?, ?) on conflict do nothing",
                school.value(),
                teacher,
                teacher);
        run(
                school,
                "insert into roster.teaching (school, class_id, roster_user_id) values (?, ?, ?)",
                school.value(),
                classId.value(),
                teacher);
    }

    public void teachesNoMore(SchoolId school, String teacher, ClassId classId) {
        run(
                school,
                "delete from roster.teaching where school = ? and class_id = ? and roster_user_id = ?",
                school.value(),
                classId.value(),
                teacher);
    }

    public PupilId pupil(SchoolId school, ClassId classId, String given, String family, String code) {
        UUID id = UUID.randomUUID();
        run(
                school,
                "insert into roster.pupil (school, pupil_id, source_id, given_name, family_name) values (?, ?, ?, ?, ?)",
                school.value(),
                id,
                "p-" + id,
                given,
                family);
        run(
                school,
                "insert into roster.enrolment (school, class_id, pupil_id, code) values (?, ?, ?, ?)",
                school.value(),
                classId.value(),
                id,
                code);
        return new PupilId(id);
    }

    /** Runs SQL for a school as the command service does. */
    public void run(SchoolId school, String sql, Object... parameters) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select set_config('sharedpen.school', ?, true)")
                    .param(school.toString())
                    .query(String.class)
                    .single();
            jdbc.sql(sql).params(parameters).update();
        });
    }
}
