package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sharedpen.query.stream.StreamTest.passes;
import static org.sharedpen.query.stream.StreamTest.reaches;
import static org.sharedpen.query.stream.StreamTest.version;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.QuerySide;

class InterruptedProjectorTest {
    private static QuerySide side;
    private final StreamId lesson = StreamTest.lesson();

    @BeforeAll
    static void start() {
        side = StreamTest.start("sharedpen.stream.claim-timeout=2s");
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @AfterEach
    void undisturbed() {
        Tally.beforeWriting = jdbc -> {};
    }

    @Test
    void has_its_effect_once_when_its_backend_is_killed_in_a_batch() {
        AtomicInteger attempts = new AtomicInteger();
        Tally.beforeWriting = jdbc -> {
            if (attempts.incrementAndGet() == 1) {
                jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single();
            }
        };
        side.log.append(lesson, Tally.pass(1), Tally.pass(2));
        reaches(side, lesson, 2);
        assertThat(attempts.get()).isGreaterThan(1);
        assertThat(passes(side, lesson)).hasSize(2);
        assertThat(side.get(ParkedStreams.class).count()).isZero();
    }

    @Test
    void has_its_effect_once_when_its_segments_are_stolen_and_the_thief_goes_away() {
        side.log.append(lesson, Tally.pass(1));
        reaches(side, lesson, 1);
        side.log()
                .sql("update read.token set owner = 'thief', time_stamp = ? where processor_name = 'lessons'")
                .param(Instant.now().toString())
                .update();
        side.log.append(lesson, Tally.pass(2), Tally.pass(3));
        reaches(side, lesson, 3);
        assertThat(passes(side, lesson)).hasSize(3);
        // The other segment may notice the theft a little later.
        await().untilAsserted(() -> assertThat(side.log()
                        .sql("select count(*) from read.token where owner = 'thief'")
                        .query(Integer.class)
                        .single())
                .isZero());
    }

    @Test
    void goes_on_where_it_stopped() {
        side.log.append(lesson, Tally.pass(1));
        reaches(side, lesson, 1);
        PooledStreamingEventProcessor processor = side.get(PooledStreamingEventProcessor.class);
        processor.shutDown();
        side.log.append(lesson, Tally.pass(2));
        await().during(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(version(side, lesson)).isEqualTo(1));
        processor.start();
        reaches(side, lesson, 2);
        assertThat(passes(side, lesson)).hasSize(2);
    }

    @Test
    void keeps_its_tokens_over_a_restart_of_the_service() {
        side.log.append(lesson, Tally.pass(1));
        reaches(side, lesson, 1);
        try (QuerySide second = StreamTest.another(side, "sharedpen.stream.claim-timeout=2s")) {
            side.get(PooledStreamingEventProcessor.class).shutDown();
            AtomicInteger written = new AtomicInteger();
            Tally.beforeWriting = jdbc -> written.incrementAndGet();
            side.log.append(lesson, Tally.pass(2));
            reaches(second, lesson, 2);
            assertThat(written).hasValue(1);
        }
        side.get(PooledStreamingEventProcessor.class).start();
        side.log.append(lesson, Tally.pass(3));
        reaches(side, lesson, 3);
        assertThat(passes(side, lesson)).hasSize(3);
    }
}
