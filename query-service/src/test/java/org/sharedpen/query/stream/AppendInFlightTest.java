package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.stream.StreamTest.passes;
import static org.sharedpen.query.stream.StreamTest.reaches;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.TestLog;

class AppendInFlightTest {
    private static QuerySide side;
    private final StreamId held = StreamTest.lesson();
    private final StreamId other = StreamTest.lesson();

    @BeforeAll
    static void start() {
        side = StreamTest.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void is_delivered_when_it_commits_and_nothing_overtakes_it() throws Exception {
        try (Connection holding = hold()) {
            CompletableFuture<Long> waiting =
                    CompletableFuture.supplyAsync(() -> side.log.append(other, Tally.pass(1)));
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(passes(side, other)).isEmpty();
            holding.commit();
            waiting.join();
        }
        reaches(side, held, 1);
        reaches(side, other, 1);
        assertThat(passes(side, held)).hasSize(1);
        assertThat(position(held)).isLessThan(position(other));
    }

    @Test
    void leaves_a_hole_that_nobody_waits_for_when_it_rolls_back() throws Exception {
        try (Connection holding = hold()) {
            holding.rollback();
            side.log.forget(held, 1);
        }
        side.log.append(other, Tally.pass(1));
        reaches(side, other, 1);
        side.log.append(held, Tally.pass(2));
        reaches(side, held, 1);
    }

    @Test
    void holds_up_nobody_when_its_holder_is_killed() throws Exception {
        try (Connection holding = hold()) {
            CompletableFuture<Long> waiting =
                    CompletableFuture.supplyAsync(() -> side.log.append(other, Tally.pass(1)));
            side.log()
                    .sql("select pg_terminate_backend(?)")
                    .param(backend(holding))
                    .query(Boolean.class)
                    .single();
            side.log.forget(held, 1);
            assertThat(waiting.get(2, TimeUnit.SECONDS)).isPositive();
        }
        reaches(side, other, 1);
        side.log.append(held, Tally.pass(2));
        reaches(side, held, 1);
        assertThat(passes(side, held)).hasSize(1);
    }

    private Connection hold() throws SQLException {
        Connection holding = side.log.connect();
        TestLog.lock(holding);
        side.log.insert(holding, held, UUID.randomUUID(), Tally.pass(1));
        return holding;
    }

    private static int backend(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static long position(StreamId stream) {
        return side.log()
                .sql("select position from read.progress where stream_id = ?")
                .param(stream.toString())
                .query(Long.class)
                .single();
    }
}
