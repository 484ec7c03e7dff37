package org.sharedpen.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class WakingTest {
    private final LogUnderTest log = LogUnderTest.empty();
    private final Node node = Node.on(log);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void after_a_commit_the_readers_are_told_on_the_channel_and_nothing_else_is_said() throws SQLException {
        try (Connection listener = listening()) {
            node.tell(Wall.Tell.of(Some.stream(), Some.pass()));
            PGNotification[] told = listener.unwrap(PGConnection.class).getNotifications(2_000);
            assertThat(told).hasSize(1);
            assertThat(told[0].getName()).isEqualTo("sharedpen_log");
            assertThat(told[0].getParameter()).isEmpty();
        }
    }

    @Test
    void many_appends_are_told_together_and_the_last_is_told_too() throws SQLException {
        try (Connection listener = listening();
                Waker waker = new Waker(log.settings().appending("appender"))) {
            for (int i = 0; i < 10_000; i++) {
                waker.run();
            }
            assertThat(count(listener)).isBetween(1, 500);
        }
    }

    @Test
    void a_connection_that_has_died_is_opened_again() throws SQLException {
        try (Connection listener = listening()) {
            log.killConnectionsOf("appender");
            node.tell(Wall.Tell.of(Some.stream(), Some.pass()));
            assertThat(listener.unwrap(PGConnection.class).getNotifications(2_000))
                    .hasSize(1);
        }
    }

    private static int count(Connection listener) throws SQLException {
        int all = 0;
        PGNotification[] told = listener.unwrap(PGConnection.class).getNotifications(500);
        while (told != null && told.length > 0) {
            all += told.length;
            told = listener.unwrap(PGConnection.class).getNotifications(100);
        }
        return all;
    }

    private Connection listening() throws SQLException {
        Connection listener = log.openAs("reader");
        try (Statement statement = listener.createStatement()) {
            statement.execute("listen sharedpen_log");
        }
        return listener;
    }
}
