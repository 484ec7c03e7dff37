package org.sharedpen.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.problem.Unavailable;
import org.sharedpen.events.StreamId;

/** A reader that asks for {@code position > the last one seen}, and nothing else, while appends are held open. */
class HeldAppendTest {
    private final LogUnderTest log = LogUnderTest.empty();
    private final Node node = Node.on(log);
    private final Reader reader = new Reader();

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void an_append_in_flight_is_never_skipped() throws Exception {
        try (Connection holder = hold("2020-01-01T00:00:00Z")) { // its own time is old: nothing goes by that
            CompletableFuture<?> other = CompletableFuture.runAsync(this::append);
            until(() -> log.waitingForLock() == 1);
            reader.drain();
            assertThat(reader.delivered).isEmpty();
            holder.commit();
            other.get(5, TimeUnit.SECONDS);
        }
        reader.drain();
        assertThat(reader.delivered).hasSize(2).isEqualTo(committed());
    }

    @Test
    void an_append_that_is_rolled_back_holds_nobody_up() throws Exception {
        try (Connection holder = hold("2026-01-01T00:00:00Z")) {
            CompletableFuture<?> other = CompletableFuture.runAsync(this::append);
            until(() -> log.waitingForLock() == 1);
            holder.rollback();
            other.get(2, TimeUnit.SECONDS);
        }
        reader.drain();
        assertThat(reader.delivered).hasSize(1).isEqualTo(committed());
    }

    @Test
    void a_holder_that_is_killed_holds_nobody_up() throws Exception {
        try (Connection holder = hold("2026-01-01T00:00:00Z")) {
            String holdersProcess =
                    LogUnderTest.ask(holder, "select pg_backend_pid()").get(0);
            CompletableFuture<?> other = CompletableFuture.runAsync(this::append);
            until(() -> log.waitingForLock() == 1);
            log.ask("select pg_terminate_backend(%s)".formatted(holdersProcess));
            other.get(2, TimeUnit.SECONDS);
        }
        reader.drain();
        assertThat(reader.delivered).hasSize(1).isEqualTo(committed());
    }

    @Test
    void a_holder_that_sleeps_is_put_out_before_those_who_wait_give_up() throws Exception {
        try (Connection holder = hold("2026-01-01T00:00:00Z")) {
            Instant start = Instant.now();
            append();
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
            assertThatThrownBy(holder::commit).isInstanceOf(SQLException.class);
        }
        reader.drain();
        assertThat(reader.delivered).hasSize(1).isEqualTo(committed());
    }

    @Test
    void a_holder_that_keeps_the_lock_costs_a_caller_no_more_than_three_seconds() throws Exception {
        try (Connection holder = log.open()) { // the superuser has no limits
            LogUnderTest.ask(holder, "select pg_advisory_lock(%d)".formatted(AppendSql.LOCK));
            Instant start = Instant.now();
            assertThatThrownBy(this::append).isInstanceOf(Unavailable.class);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
        }
        append(); // and once it is free, everything goes on
        reader.drain();
        assertThat(reader.delivered).hasSize(1).isEqualTo(committed());
    }

    @Test
    void what_is_delivered_is_what_was_committed_in_order_however_writers_interleave() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        AtomicBoolean going = new AtomicBoolean(true);
        CompletableFuture<?> reading = CompletableFuture.runAsync(() -> {
            while (going.get()) {
                reader.drain();
            }
        });
        try (Node second = Node.on(log)) {
            List<CompletableFuture<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < 6; writer++) {
                Random random = new Random(seed + writer);
                Node own = writer % 2 == 0 ? node : second;
                writing.add(CompletableFuture.runAsync(() -> write(own, random)));
            }
            CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        }
        going.set(false);
        reading.get(5, TimeUnit.SECONDS);
        reader.drain();
        assertThat(reader.delivered).as("seed %d", seed).isNotEmpty().isEqualTo(committed());
        assertThat(log.ask("select stream_id from log.event group by 1 having max(sequence) + 1 <> count(*)"))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(log.ask("""
                        select stream_id from (select stream_id, sequence, lag(sequence) over
                            (partition by stream_id order by position) as before from log.event) as rows
                        where sequence <> before + 1""")).as("seed %d", seed).isEmpty();
    }

    private void write(Node own, Random random) {
        for (int step = 0; step < 60; step++) {
            switch (random.nextInt(6)) {
                case 0 -> holdAndThen(random);
                default -> {
                    StreamId stream = Some.stream();
                    int events = 1 + random.nextInt(3);
                    List<EventRow> rows = new ArrayList<>();
                    for (int i = 0; i < events; i++) {
                        rows.add(RecordingTest.row(stream, i, "{}"));
                    }
                    own.appender().append(rows, List.of());
                }
            }
        }
    }

    /** Another writer, slower than any: it commits, rolls back, or dies. */
    private void holdAndThen(Random random) {
        try (Connection holder = hold("2026-01-01T00:00:00Z")) {
            TimeUnit.MICROSECONDS.sleep(random.nextInt(3_000));
            switch (random.nextInt(3)) {
                case 0 -> holder.commit();
                case 1 -> holder.rollback();
                default -> holder.abort(Runnable::run);
            }
        } catch (SQLException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A writer by hand: it has the lock, its numbers and its rows, and no commit yet. */
    private Connection hold(String recordedAt) throws SQLException {
        Connection connection = log.settings().appending("appender").getConnection();
        connection.setAutoCommit(false);
        StreamId stream = Some.stream();
        LogUnderTest.ask(connection, "select pg_advisory_xact_lock(%d)".formatted(AppendSql.LOCK));
        LogUnderTest.ask(connection, """
                insert into log.event (school, stream_id, sequence, event_id, stream_type, payload_type, payload,
                                       metadata, occurred_at, recorded_at)
                values ('%s', '%s', 0, gen_random_uuid(), 'Lesson', 'PassTaken', '{}', '{}', '%s', '%s')
                returning position""".formatted(stream.school(), stream, recordedAt, recordedAt));
        return connection;
    }

    private void append() {
        node.appender().append(List.of(RecordingTest.row(Some.stream(), 0, "{}")), List.of());
    }

    private List<String> committed() {
        return log.ask("select event_id from log.event order by position");
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        Instant limit = Instant.now().plusSeconds(2);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(limit);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private final class Reader {
        private final List<String> delivered = new ArrayList<>();
        private long last;

        synchronized void drain() {
            for (String row : log.ask(
                    "select position || ' ' || event_id from log.event where position > %d order by position limit 7"
                            .formatted(last))) {
                last = Long.parseLong(row.substring(0, row.indexOf(' ')));
                delivered.add(row.substring(row.indexOf(' ') + 1));
            }
            if (log.count("select count(*) from log.event where position > %d".formatted(last)) > 0) {
                drain();
            }
        }
    }
}
