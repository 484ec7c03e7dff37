package org.sharedpen.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;

class RowSecurityTest {
    private final LogUnderTest log = LogUnderTest.empty();
    private final StreamId stream = Some.stream();

    @BeforeEach
    void record() {
        try (Node node = Node.on(log)) {
            node.tell(Wall.Tell.of(stream, Some.pass())
                    .with(
                            Some.action(stream),
                            new PlannedLessonRow(
                                    stream.school(),
                                    new LessonId(stream.id()),
                                    new UnitId(UUID.randomUUID()),
                                    new ClassId(UUID.randomUUID()))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "action", "planned_lesson"})
    void without_a_school_there_are_no_rows(String table) throws SQLException {
        try (Connection command = log.openAs("command")) {
            assertThat(rows(command, table)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "action", "planned_lesson"})
    void behind_another_schools_wall_there_are_no_rows(String table) throws SQLException {
        try (Connection command = log.openBehindWall("command", Some.school())) {
            assertThat(rows(command, table)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "action", "planned_lesson"})
    void behind_the_own_wall_there_are_the_own_rows(String table) throws SQLException {
        try (Connection command = log.openBehindWall("command", stream.school())) {
            assertThat(rows(command, table)).isOne();
        }
    }

    @Test
    void the_wall_falls_with_the_transaction_also_after_a_rollback() throws SQLException {
        try (Connection command = log.openBehindWall("command", stream.school())) {
            command.rollback();
            assertThat(rows(command, "event")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event set payload = '{}'",
                "delete from log.event",
                "truncate log.event",
                "update log.action set body_hash = ''",
                "delete from log.action",
                "delete from log.planned_lesson",
                "drop table log.event",
                "alter table log.event disable row level security"
            })
    void nobody_who_serves_can_change_what_was_recorded(String change) throws SQLException {
        for (String role : new String[] {"appender", "command", "reader", "projector"}) {
            try (Connection connection = log.openBehindWall(role, stream.school());
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(change))
                        .as(role)
                        .isInstanceOf(SQLException.class)
                        .satisfies(refused -> assertThat(((SQLException) refused).getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    @Test
    void the_command_role_cannot_append() throws SQLException {
        SchoolId school = stream.school();
        try (Connection command = log.openBehindWall("command", school);
                Statement statement = command.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into log.action values ('%s', gen_random_uuid(), gen_random_uuid(), '', now())"
                                    .formatted(school)))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_stream_belongs_to_the_school_that_its_id_starts_with() throws SQLException {
        try (Connection appender = log.openAs("appender");
                Statement statement = appender.createStatement()) {
            assertThatThrownBy(() -> statement.execute("""
                            insert into log.event (school, stream_id, sequence, event_id, stream_type, payload_type,
                                                   payload, metadata, occurred_at, recorded_at)
                            values ('%s', '%s', 1, 'x', 'Lesson', 'PassTaken', '{}', '{}', now(), now())""".formatted(Some.school(), stream)))
                    .hasMessageContaining("event_stream_starts_with_school");
        }
    }

    private static long rows(Connection connection, String table) throws SQLException {
        return Long.parseLong(LogUnderTest.ask(connection, "select count(*) from log." + table)
                .get(0));
    }
}
