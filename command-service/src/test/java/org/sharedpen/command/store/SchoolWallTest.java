package org.sharedpen.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The wall on a pool of one connection, so that the next user always gets the connection of the one before. */
class SchoolWallTest {
    private final LogUnderTest log = LogUnderTest.empty();
    private final StreamId stream = Some.stream();
    private final HikariDataSource pool = log.settings().pool("command", "one", 1);
    private final JdbcClient jdbc = JdbcClient.create(pool);
    private final SchoolWall wall = new SchoolWall(new TransactionTemplate(new JdbcTransactionManager(pool)), jdbc);

    @BeforeEach
    void record() {
        try (Node node = Node.on(log)) {
            node.tell(Wall.Tell.of(stream, Some.pass()));
        }
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void shows_the_rows_of_the_school_and_of_no_other() {
        assertThat(wall.<Long>in(stream.school(), this::events)).isOne();
        assertThat(wall.<Long>in(Some.school(), this::events)).isZero();
    }

    @Test
    void leaves_nothing_to_the_next_user_of_the_connection() {
        wall.<Long>in(stream.school(), this::events);
        assertThat(events()).isZero();
    }

    @Test
    void leaves_nothing_behind_either_where_the_work_failed() {
        assertThatThrownBy(() -> wall.in(stream.school(), () -> {
                    throw new IllegalArgumentException("failed");
                }))
                .hasMessage("failed");
        assertThat(events()).isZero();
    }

    private Long events() {
        return jdbc.sql("select count(*) from log.event").query(Long.class).single();
    }
}
