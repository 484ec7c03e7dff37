package org.sharedpen.infra.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.infra.database.TestDatabases;

/** A class in a school of its own, taught by {@link Tokens#ROSTER_USER}, with a key for each pupil. */
record EnrolledClass(UUID school, UUID theClass, List<PupilId> pupils) {

    static EnrolledClass in(TestDatabases databases, KeyRing keys, int pupils) {
        EnrolledClass made = new EnrolledClass(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Stream.generate(() -> new PupilId(UUID.randomUUID()))
                        .limit(pupils)
                        .toList());
        String url = databases.peopleUrl();
        try (Connection people = databases.server().connect(url.substring(url.lastIndexOf('/') + 1))) {
            people.setAutoCommit(false);
            made.enrol(people);
            people.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        keys.makeKeys(new SchoolId(made.school), made.pupils);
        return made;
    }

    private void enrol(Connection people) throws SQLException {
        String teacher = Tokens.ROSTER_USER;
        run(
                people,
                "insert into roster.class (school, class_id, source_id, title, year_groups) values (?, ?, '1', 'Oak', '{4}')",
                school,
                theClass);
        run(
                people,
                "insert into roster.teacher (school, roster_user_id, display_name) values (?, ?, 'Thea Marsh')",
                school,
                teacher);
        run(
                people,
                "insert into roster.teaching (school, class_id, roster_user_id) values (?, ?, ?)",
                school,
                theClass,
                teacher);
        for (PupilId pupil : pupils) {
            UUID id = pupil.value();
            run(
                    people,
                    "insert into roster.pupil (school, pupil_id, source_id, given_name, family_name) values (?, ?, ?, 'A', 'Pupil')",
                    school,
                    id,
                    id.toString());
            run(
                    people,
                    "insert into roster.enrolment (school, class_id, pupil_id, code) values (?, ?, ?, ?)",
                    school,
                    theClass,
                    id,
                    id.toString().substring(0, 6));
        }
    }

    private static void run(Connection people, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = people.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
