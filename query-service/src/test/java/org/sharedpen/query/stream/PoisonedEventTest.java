package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sharedpen.query.stream.StreamTest.passes;
import static org.sharedpen.query.stream.StreamTest.reaches;
import static org.sharedpen.query.stream.StreamTest.version;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.TestLog;

class PoisonedEventTest {
    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = StreamTest.start("sharedpen.stream.retry-parked=1h");
    }

    @AfterAll
    static void stop() {
        Tally.repaired = false;
        side.close();
    }

    @BeforeEach
    void broken() {
        Tally.repaired = false;
    }

    @ParameterizedTest
    @CsvSource({
        "UNFOLDABLE,1", "UNFOLDABLE,2", "UNFOLDABLE,3",
        "UNWRITABLE,1", "UNWRITABLE,2", "UNWRITABLE,3",
        "UNPRINTABLE,1", "UNPRINTABLE,2", "UNPRINTABLE,3",
        "UNKNOWN_TYPE,1", "UNKNOWN_TYPE,2", "UNKNOWN_TYPE,3",
        "BROKEN_JSON,1", "BROKEN_JSON,2", "BROKEN_JSON,3"
    })
    void parks_its_own_lesson_from_there_on_and_a_repair_brings_the_whole(String kind, int place) throws Exception {
        StreamId first = StreamTest.lesson();
        StreamId poisoned = StreamTest.lesson();
        StreamId last = StreamTest.lesson();
        appendTogether(first, poisoned, last, kind, place);

        reaches(side, first, 3);
        reaches(side, last, 3);
        await().untilAsserted(() -> assertThat(letters(poisoned)).hasSize(4 - place)); // it may be in the other segment
        assertThat(version(side, poisoned)).isEqualTo(place - 1);
        assertThat(passes(side, poisoned)).hasSize(place - 1);
        assertThat(String.join(" ", letters(poisoned))).doesNotContain("secret", "8000-0000000000f");

        side.log.append(poisoned, Tally.pass(4));
        side.log.append(first, Tally.pass(4));
        reaches(side, first, 4);
        await().untilAsserted(() -> assertThat(letters(poisoned)).hasSize(5 - place));
        assertThat(version(side, poisoned)).isEqualTo(place - 1);

        repair(poisoned);
        assertThat(side.get(ParkedStreams.class).retry(100)).isEqualTo(1);
        assertThat(version(side, poisoned)).isEqualTo(4);
        assertThat(passes(side, poisoned)).hasSize(4);
        assertThat(letters(poisoned)).isEmpty();
        String retried = StreamTest.dump(side);
        side.get(Rebuild.class).everything();
        assertThat(StreamTest.dump(side)).isEqualTo(retried);
    }

    private static void appendTogether(StreamId first, StreamId poisoned, StreamId last, String kind, int place)
            throws SQLException {
        UUID action = UUID.randomUUID();
        try (Connection connection = side.log.connect()) {
            TestLog.lock(connection);
            for (int number = 1; number <= 3; number++) {
                side.log.insert(connection, first, action, Tally.pass(number));
                if (number == place) {
                    poison(connection, poisoned, kind);
                } else {
                    side.log.insert(connection, poisoned, UUID.randomUUID(), Tally.pass(number));
                }
                side.log.insert(connection, last, action, Tally.pass(number));
            }
            connection.commit();
            TestLog.tell(connection);
        }
    }

    private static void poison(Connection connection, StreamId stream, String kind) throws SQLException {
        UUID action = UUID.randomUUID();
        switch (kind) {
            case "UNFOLDABLE" -> side.log.insert(connection, stream, action, new PassTaken(Tally.UNFOLDABLE));
            case "UNWRITABLE" -> side.log.insert(connection, stream, action, new PassTaken(Tally.UNWRITABLE));
            case "UNPRINTABLE" -> side.log.insert(connection, stream, action, new PassTaken(Tally.UNPRINTABLE));
            case "UNKNOWN_TYPE" -> side.log.insert(connection, stream, action, "PassImagined", "{}");
            default -> side.log.insert(connection, stream, action, "PassTaken", "{\"pupilId\": [\"secret\"]}");
        }
    }

    private static void repair(StreamId stream) {
        Tally.repaired = true;
        side.log().sql("""
                        update log.event set payload_type = 'PassTaken', payload = jsonb_build_object('pupilId', gen_random_uuid())
                        where stream_id = ? and (payload_type = 'PassImagined' or jsonb_typeof(payload -> 'pupilId') = 'array')
                        """).param(stream.toString()).update();
    }

    private static List<String> letters(StreamId stream) {
        return side.log()
                .sql(
                        "select d::text || convert_from(payload, 'UTF8') from read.dead_letter d where sequence_identifier = ?")
                .param(stream.toString())
                .query(String.class)
                .list();
    }
}
