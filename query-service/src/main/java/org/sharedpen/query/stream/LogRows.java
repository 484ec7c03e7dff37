package org.sharedpen.query.stream;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the log. One hand writes it, so what is visible is final and in order: "behind this position" is the whole
 * question, and no gap is ever waited for.
 */
@Component
class LogRows {
    private static final String COLUMNS_OF = """
            select position, school, stream_id, sequence + 1 as version, payload_type, payload::text as payload,
                   metadata ->> 'actionId' as action, metadata ->> 'account' as account, metadata ->> 'late' as late,
                   recorded_at, occurred_at
            %s
            """;
    private static final String COLUMNS = COLUMNS_OF.formatted("from log.event");
    private static final String BEHIND = COLUMNS + "where position > ? order by position limit ?";
    private static final String OF_STREAM =
            COLUMNS + "where school = ? and stream_id = ? and sequence < ? order by sequence";
    private static final String OF_STREAMS = COLUMNS_OF.formatted("""
            from unnest(?::uuid[], ?::text[]) as asked (s, id)
            cross join lateral (select * from log.event where school = s and stream_id = id order by sequence) as e
            """);
    private static final String BEGINNING = """
            select e.position, e.school, e.stream_id from log.event e
            where e.position > ? and e.sequence = 0 %s order by e.position limit ?
            """;
    private static final String ALL = BEGINNING.formatted("");
    private static final String OTHERS = BEGINNING.formatted("""
            and exists (select from read.progress p
                        where p.school = e.school and p.stream_id = e.stream_id and p.folds <> ?)
            """);
    private final JdbcClient jdbc;

    LogRows(@Qualifier("projectorPool") HikariDataSource pool) {
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

    /** Where a stream begins in the log. */
    record Beginning(long position, UUID school, String stream) {}

    /** The streams that begin behind a position, in the order in which they do. */
    List<Beginning> beginning(long behind, int limit) {
        return beginning(jdbc.sql(ALL).params(behind, limit));
    }

    /** Of these, only those whose rows other folds than these have made. */
    List<Beginning> beginningWithOtherFolds(long behind, String folds, int limit) {
        return beginning(jdbc.sql(OTHERS).params(behind, folds, limit));
    }

    private static List<Beginning> beginning(JdbcClient.StatementSpec asked) {
        return asked.query(
                        (row, number) -> new Beginning(row.getLong(1), row.getObject(2, UUID.class), row.getString(3)))
                .list();
    }

    /** All events of these streams, each stream's in order. */
    Map<String, List<Logged>> ofStreams(List<Beginning> streams) {
        Map<String, List<Logged>> events = new LinkedHashMap<>();
        jdbc.sql(OF_STREAMS)
                .params(Columns.of(streams, Beginning::school), Columns.of(streams, Beginning::stream))
                .query(row -> {
                    Logged event = logged(row);
                    events.computeIfAbsent(event.stream(), key -> new ArrayList<>())
                            .add(event);
                });
        return events;
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
