package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.stream.StreamTest.passes;
import static org.sharedpen.query.stream.StreamTest.version;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.QuerySide;

/** Two nodes that both believe a segment is theirs, without the token between them. */
class TwoOwnersTest {
    private static final String IDLE = "sharedpen.stream.projects=false";
    private final StreamId lesson = StreamTest.lesson();

    @AfterEach
    void undisturbed() {
        Tally.beforeWriting = jdbc -> {};
    }

    @Test
    void write_a_batch_once_and_never_go_back() throws Exception {
        try (QuerySide one = StreamTest.start(IDLE);
                QuerySide two = StreamTest.another(one, IDLE)) {
            one.log.append(lesson, Tally.pass(1), Tally.pass(2), Tally.pass(3));
            List<Logged> events = one.get(LogRows.class).behind(0, 10);

            CountDownLatch inside = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Tally.beforeWriting = jdbc -> {
                inside.countDown();
                waitFor(goOn);
            };
            CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> write(one, events.subList(0, 2)));
            waitFor(inside);
            Tally.beforeWriting = jdbc -> {};
            CompletableFuture<Void> quick = CompletableFuture.runAsync(() -> write(two, events));
            TimeUnit.MILLISECONDS.sleep(200);
            goOn.countDown();
            slow.join();
            quick.join();
            assertThat(version(one, lesson)).isEqualTo(3);
            assertThat(passes(one, lesson)).hasSize(3);

            write(one, events.subList(0, 2));
            write(two, events.subList(1, 3));
            assertThat(version(one, lesson)).isEqualTo(3);
            assertThat(passes(one, lesson)).hasSize(3);
        }
    }

    private static void write(QuerySide side, List<Logged> events) {
        side.get(TransactionManager.class)
                .executeInTransaction(() -> side.get(Batch.class).write(events).forEach(side.get(Folds.class)::keep));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
