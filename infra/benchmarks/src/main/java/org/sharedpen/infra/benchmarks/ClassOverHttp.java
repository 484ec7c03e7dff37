package org.sharedpen.infra.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.infra.database.TestDatabases;

/** A class of 28 in a school of its own, whose teacher records one contribution after the other over one connection. */
final class ClassOverHttp {
    private final HttpConnection connection;
    private final Tokens tokens;
    private final UUID school = UUID.randomUUID();
    private final UUID theClass = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();
    private final List<PupilId> pupils =
            Stream.generate(() -> new PupilId(UUID.randomUUID())).limit(28).toList();
    private UUID lesson = UUID.randomUUID();
    private String token = "";
    private int recorded;

    private ClassOverHttp(HttpConnection connection, Tokens tokens) {
        this.connection = connection;
        this.tokens = tokens;
    }

    static ClassOverHttp enrolled(TestDatabases databases, KeyRing keys, Tokens tokens, HttpConnection connection) {
        ClassOverHttp found = new ClassOverHttp(connection, tokens);
        String url = databases.peopleUrl();
        try (Connection people = databases.server().connect(url.substring(url.lastIndexOf('/') + 1))) {
            people.setAutoCommit(false);
            found.enrol(people);
            people.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        keys.makeKeys(new SchoolId(found.school), found.pupils);
        return found;
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

    /** The next action, in a new lesson where this one has had enough of them. */
    void next() {
        if (recorded % Load.ACTIONS_A_LESSON == 0) {
            plan();
            record("\"type\":\"open-lesson\",\"absentPupilIds\":[],\"captureMode\":\"LIVE\"");
        } else {
            record("""
                    "type":"offer-contribution","contributionId":"%s","originator":{"kind":"PUPIL","pupilIds":["%s"]},\
                    "form":"SENTENCE","route":"VOLUNTEERED","text":"The wave plummeted onto the harbour wall."\
                    """.formatted(UUID.randomUUID(), pupils.get(recorded % pupils.size())));
        }
        recorded++;
    }

    private void plan() {
        token = tokens.teacherOf(school, account);
        lesson = UUID.randomUUID();
        connection.post("/api/units", token, """
                {"unitId":"%s","classId":"%s","title":"Storms","textType":"NARRATIVE","lessons":[{"lessonId":"%s",\
                "title":"One","date":"2026-10-05","plannedLevel":2,"protocol":"SCRIBING","craftFocus":"VOCABULARY"}]}\
                """.formatted(UUID.randomUUID(), theClass, lesson));
    }

    private void record(String fields) {
        Instant now = Instant.now();
        String answer = connection.post(
                "/api/lessons/" + lesson + "/actions", token, """
                {"sentAt":"%s","actions":[{"actionId":"%s","occurredAt":"%s",%s}]}\
                """.formatted(now, UUID.randomUUID(), now, fields));
        if (!answer.contains("\"ACCEPTED\"")) {
            throw new IllegalStateException("not accepted: " + answer);
        }
    }
}
