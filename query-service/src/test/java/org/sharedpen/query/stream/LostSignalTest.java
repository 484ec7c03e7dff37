package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.stream.StreamTest.reaches;

import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.TestLog;

class LostSignalTest {
    private final StreamId lesson = StreamTest.lesson();

    @Test
    void delays_events_by_half_a_second_and_loses_none() throws Exception {
        try (QuerySide side = StreamTest.start()) {
            int killed = side.log().sql("""
                            select count(pg_terminate_backend(pid)) from pg_stat_activity
                            where datname = current_database() and query like 'listen %'
                            """).query(Integer.class).single();
            assertThat(killed).isEqualTo(1);
            appendInSilence(side);
            reaches(side, lesson, 1);
            appendInSilence(side);
            reaches(side, lesson, 2);
            side.log.append(lesson, Tally.pass(3));
            reaches(side, lesson, 3);
        }
    }

    private void appendInSilence(QuerySide side) throws Exception {
        try (Connection connection = side.log.connect()) {
            TestLog.lock(connection);
            side.log.insert(connection, lesson, UUID.randomUUID(), Tally.pass(1));
            connection.commit();
        }
    }
}
