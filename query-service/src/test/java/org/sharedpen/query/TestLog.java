package org.sharedpen.query;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sharedpen.events.Event;
import org.sharedpen.events.RecordedBy;
import org.sharedpen.events.StreamId;
import tools.jackson.databind.json.JsonMapper;

/** Appends to the log as the command service does: one hand at a time, told after the commit. */
public final class TestLog {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INSERT = """
            insert into log.event (school, stream_id, sequence, event_id, stream_type, payload_type, payload_revision,
                                   payload, metadata, occurred_at, recorded_at)
            values (?, ?, ?, ?, ?, ?, '1', ?::jsonb, ?::jsonb, ?, ?) returning position
            """;
    private final String url;
    private final Map<StreamId, Long> sequences = new HashMap<>();

    public TestLog(String url) {
        this.url = url;
    }

    public Connection connect() {
        try {
            Connection connection = DriverManager.getConnection(url, "appender", "sharedpen");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Events of one stream in one transaction; answers the position of the last. */
    public long append(StreamId stream, Event... events) {
        return appendBy(UUID.randomUUID(), stream, events);
    }

    /** Events that one action led to. */
    public long appendBy(UUID action, StreamId stream, Event... events) {
        try (Connection connection = connect()) {
            lock(connection);
            long position = 0;
            for (Event event : events) {
                position = insert(connection, stream, action, event);
            }
            connection.commit();
            tell(connection);
            return position;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(1)");
        }
    }

    public static void tell(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("notify sharedpen_log");
        }
        connection.commit();
    }

    /** Inserts without committing. */
    public long insert(Connection connection, StreamId stream, UUID action, Event event) throws SQLException {
        return insert(connection, stream, action, event.getClass().getSimpleName(), JSON.writeValueAsString(event));
    }

    /** Inserts a row as it is, for what should never be in a log. */
    public long insert(Connection connection, StreamId stream, UUID action, String type, String payload)
            throws SQLException {
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Map<String, Object> metadata = new TreeMap<>(Map.of(
                RecordedBy.ACTION, action.toString(),
                RecordedBy.ACCOUNT, "00000000-0000-4000-8000-00000000000a",
                RecordedBy.OCCURRED_AT, Instant.now().toString(),
                RecordedBy.CORRECTED_AT, now.toInstant().toString()));
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, stream.school().value());
            insert.setString(2, stream.toString());
            insert.setLong(3, sequence);
            insert.setString(4, UUID.randomUUID().toString());
            insert.setString(5, stream.kind().name());
            insert.setString(6, type);
            insert.setString(7, payload);
            insert.setString(8, JSON.writeValueAsString(metadata));
            insert.setObject(9, now);
            insert.setObject(10, now);
            try (ResultSet rows = insert.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** The next event of the stream takes the number of one that was rolled back. */
    public void forget(StreamId stream, int events) {
        sequences.merge(stream, (long) -events, Long::sum);
    }
}
