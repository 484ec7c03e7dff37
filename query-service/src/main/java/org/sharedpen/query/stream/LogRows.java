package org.sharedpen.query.stream;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the log. One hand writes it, so what is visible is final and in order: "behind this position" is the whole
 * question, and no gap is ever waited for.
 */
@Component
class LogRows {
    private static final String COLUMNS = """
            select position, school, stream_id, sequence + 1 as version, payload_type, payload::text as payload,
                   metadata ->> 'actionId' as action, metadata ->> 'account' as account, metadata ->> 'late' as late,
                   recorded_at, occurred_at
            from log.event
            """;
    private static final String BEHIND = COLUMNS + "where position > ? order by position limit ?";
    private static final String OF_STREAM =
            COLUMNS + "where school = ? and stream_id = ? and sequence < ? order by sequence";
    private static final String BY_STREAM = COLUMNS + "order by school, stream_id, sequence";
    private final HikariDataSource pool;
    private final JdbcClient jdbc;

    LogRows(@Qualifier("projectorPool") HikariDataSource pool) {
        this.pool = pool;
        this.jdbc = JdbcClient.create(pool);
    }

    /** The next events of the log behind a position. */
    List<Logged> behind(long position, int limit) {
        return jdbc.sql(BEHIND)
                .params(position, limit)
                .query((row, number) -> logged(row))
                .list();
    }

    /** A stream from its first event up to a version, in the transaction of the caller. */
    List<Logged> ofStream(UUID school, String stream, long version) {
        return jdbc.sql(OF_STREAM)
                .params(school, stream, version)
                .query((row, number) -> logged(row))
                .list();
    }

    /** The whole log stream by stream, on a connection of its own; memory holds one stream at a time. */
    void byStream(Consumer<List<Logged>> stream) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false); // a cursor instead of the whole log in memory
            try (PreparedStatement select = connection.prepareStatement(BY_STREAM)) {
                select.setFetchSize(2_000);
                try (ResultSet rows = select.executeQuery()) {
                    group(rows, stream);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new BatchFailed(failed);
        }
    }

    private static void group(ResultSet rows, Consumer<List<Logged>> stream) throws SQLException {
        List<Logged> events = new ArrayList<>();
        while (rows.next()) {
            Logged event = logged(rows);
            if (!events.isEmpty() && !events.get(0).stream().equals(event.stream())) {
                stream.accept(events);
                events = new ArrayList<>();
            }
            events.add(event);
        }
        if (!events.isEmpty()) {
            stream.accept(events);
        }
    }

    /** Where the log ends. */
    long head() {
        return jdbc.sql("select coalesce(max(position), 0) from log.event")
                .query(Long.class)
                .single();
    }

    /** The last position before a time. */
    long before(Instant time) {
        return jdbc.sql("select coalesce(max(position), 0) from log.event where recorded_at < ?::timestamptz")
                .param(time.toString())
                .query(Long.class)
                .single();
    }

    private static Logged logged(ResultSet row) throws SQLException {
        return new Logged(
                row.getLong("position"),
                row.getObject("school", UUID.class),
                row.getString("stream_id"),
                row.getLong("version"),
                row.getString("payload_type"),
                row.getString("payload"),
                row.getString("action"),
                row.getString("account"),
                row.getString("late"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }
}
