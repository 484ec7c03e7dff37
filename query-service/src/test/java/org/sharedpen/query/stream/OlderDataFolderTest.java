package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sharedpen.query.stream.StreamTest.passes;
import static org.sharedpen.query.stream.StreamTest.reaches;
import static org.sharedpen.query.stream.StreamTest.version;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.QuerySide;

/** Databases that a release without one of today's read models has filled. */
class OlderDataFolderTest {
    private static QuerySide older;
    private static StreamId[] lessons =
            Stream.generate(StreamTest::lesson).limit(40).toArray(StreamId[]::new);

    @BeforeAll
    static void fill() {
        older = QuerySide.start(QuerySide.prepared());
        for (StreamId lesson : lessons) {
            older.log.append(lesson, Tally.pass(1), Tally.pass(2));
            reaches(older, lesson, 2);
            assertThat(passes(older, lesson)).isEmpty();
        }
    }

    @AfterAll
    static void stop() {
        older.close();
    }

    @AfterEach
    void older() {
        Tally.beforeWriting = jdbc -> {};
        older.log().sql("update read.progress set folds = 'older'").update();
        older.log().sql("truncate read.tally").update();
    }

    @Test
    void has_its_new_tables_filled_by_the_service_itself_while_it_serves() {
        try (QuerySide newer = StreamTest.another(older)) {
            awaitAllMade(newer);
            for (StreamId lesson : lessons) {
                assertThat(passes(newer, lesson)).hasSize((int) version(newer, lesson));
            }
        }
    }

    @Test
    void has_a_lesson_that_goes_on_made_anew_at_once() {
        try (QuerySide newer =
                StreamTest.another(older, "sharedpen.rebuild.look=1h", "sharedpen.stream.projects=false")) {
            StreamId lesson = lessons[0];
            long before = version(newer, lesson);
            older.get(PooledStreamingEventProcessor.class).shutDown();
            newer.log.forget(lesson, (int) -before);
            newer.log.append(lesson, Tally.pass(3));
            newer.get(TransactionManager.class).executeInTransaction(() -> newer.get(Batch.class)
                    .write(newer.get(LogRows.class).ofStream(lesson.school().value(), lesson.toString(), before + 1)));
            assertThat(version(newer, lesson)).isEqualTo(before + 1);
            assertThat(passes(newer, lesson)).hasSize((int) before + 1);
        }
    }

    @Test
    void is_finished_by_the_next_who_looks_when_the_rebuild_was_killed_in_the_middle() {
        AtomicInteger writings = new AtomicInteger();
        Tally.beforeWriting = jdbc -> {
            if (writings.incrementAndGet() > 1) {
                jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single();
            }
        };
        try (QuerySide newer = StreamTest.another(older, "sharedpen.rebuild.look=300ms")) {
            await().atMost(Duration.ofSeconds(20)).until(() -> count(newer) > 0);
            await().during(Duration.ofSeconds(1)).until(() -> count(newer) < lessons.length);
            Tally.beforeWriting = jdbc -> {};
            awaitAllMade(newer);
            assertThat(newer.get(ParkedStreams.class).count()).isZero();
        }
    }

    private static void awaitAllMade(QuerySide newer) {
        await().atMost(Duration.ofSeconds(30)).until(() -> count(newer) == lessons.length);
    }

    private static int count(QuerySide side) {
        return side.log()
                .sql("select count(*) from read.tally")
                .query(Integer.class)
                .single();
    }
}
