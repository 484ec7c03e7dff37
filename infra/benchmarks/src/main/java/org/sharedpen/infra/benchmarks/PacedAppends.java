package org.sharedpen.infra.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.sharedpen.infra.database.TestDatabases;
import tools.jackson.databind.json.JsonMapper;

/**
 * Appends as the command service's appender does, at a given rate: one hand, the lock, what is due in one transaction;
 * readers are told after the commit on another connection, at most each 2 ms.
 */
final class PacedAppends implements AutoCloseable {
    private static final int AT_ONCE = 250;
    private static final String INSERT = """
            insert into log.event (school, stream_id, sequence, event_id, stream_type, payload_type, payload_revision,
                                   payload, metadata, occurred_at, recorded_at)
            select school, stream_id, sequence, event_id, 'LESSON', payload_type, '1', payload, metadata, now(), now()
            from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::jsonb[], ?::jsonb[])
              with ordinality as e (school, stream_id, sequence, event_id, payload_type, payload, metadata, place)
            order by place returning position
            """;
    private final List<String> types = new ArrayList<>();
    private final List<String> payloads = new ArrayList<>();
    private final List<Running> running = new ArrayList<>();
    private final Connection connection;
    private final Connection telling;
    private final Semaphore tell = new Semaphore(0);
    private final ReadableEvents readable;

    private static final class Running {
        private final StreamId stream = StreamId.of(new SchoolId(UUID.randomUUID()), new LessonId(UUID.randomUUID()));
        private int next;
    }

    PacedAppends(TestDatabases databases, ReadableEvents readable) throws SQLException {
        this.readable = readable;
        this.connection = DriverManager.getConnection(databases.logUrl(), "appender", "sharedpen");
        this.telling = DriverManager.getConnection(databases.logUrl(), "appender", "sharedpen");
        connection.setAutoCommit(false);
        JsonMapper json = JsonMapper.builder().build();
        List<LessonEvent> events = new ArrayList<>(Lessons.ordinary());
        events.add(
                0,
                new LessonOpened(
                        new UnitId(UUID.randomUUID()),
                        new ClassId(UUID.randomUUID()),
                        new AccountId(UUID.randomUUID()),
                        CaptureMode.LIVE,
                        Stream.generate(() -> new PupilId(UUID.randomUUID()))
                                .limit(28)
                                .toList(),
                        List.of()));
        for (LessonEvent event : events) {
            types.add(event.getClass().getSimpleName());
            payloads.add(json.writeValueAsString(event));
        }
        for (int i = 0; i < AT_ONCE; i++) {
            running.add(new Running());
        }
        Thread teller = new Thread(this::tell, "tell");
        teller.setDaemon(true);
        teller.start();
    }

    void run(int rate, int seconds) throws SQLException {
        long begin = System.nanoTime();
        int total = rate * seconds;
        int done = 0;
        while (done < total) {
            int due = (int) Math.min(total, (System.nanoTime() - begin) * rate / 1_000_000_000L);
            if (due > done) {
                append(done, Math.min(due - done, 500));
                done += Math.min(due - done, 500);
            } else {
                LockSupport.parkNanos(200_000);
            }
        }
    }

    private void append(int from, int count) throws SQLException {
        String[][] columns = new String[7][count];
        for (int i = 0; i < count; i++) {
            Running lesson = lesson((from + i) % AT_ONCE);
            columns[0][i] = lesson.stream.school().toString();
            columns[1][i] = lesson.stream.toString();
            columns[2][i] = Integer.toString(lesson.next);
            columns[3][i] = UUID.randomUUID().toString();
            columns[4][i] = types.get(lesson.next);
            columns[5][i] = payloads.get(lesson.next);
            columns[6][i] = metadata();
            lesson.next++;
        }
        try (var lock = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            lock.execute("select pg_advisory_xact_lock(%d)".formatted(0x5348_4152_4544_5045L));
            for (int column = 0; column < columns.length; column++) {
                insert.setObject(column + 1, columns[column]);
            }
            List<Long> positions = new ArrayList<>();
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
            }
            connection.commit();
            readable.acknowledged(columns[1], columns[2], positions);
        }
        tell.release();
    }

    private Running lesson(int place) {
        if (running.get(place).next == types.size()) {
            running.set(place, new Running());
        }
        return running.get(place);
    }

    private static String metadata() {
        return """
            {"actionId":"%s","account":"01900000-0000-7000-8000-000000000012","occurredAt":"%2$s","correctedAt":"%2$s"}""".formatted(UUID.randomUUID(), Instant.now());
    }

    private void tell() {
        try (var statement = telling.createStatement()) {
            while (true) {
                tell.acquireUninterruptibly();
                tell.drainPermits();
                statement.execute("notify sharedpen_log");
                LockSupport.parkNanos(2_000_000);
            }
        } catch (SQLException closed) {
            return; // the run is over
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        telling.close();
    }
}
