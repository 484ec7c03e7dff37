package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharedpen.query.stream.StreamTest.dump;
import static org.sharedpen.query.stream.StreamTest.passes;
import static org.sharedpen.query.stream.StreamTest.reaches;
import static org.sharedpen.query.stream.StreamTest.version;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.QuerySide;

/** A rebuild while lessons go on, on two nodes that project. */
class RebuildBesideWritersTest {
    private static final int EACH = 30;

    @AfterEach
    void undisturbed() {
        Tally.beforeWriting = jdbc -> {};
        Tally.beforeFolding = () -> {};
    }

    @Test
    void loses_nothing_and_doubles_nothing() {
        StreamId[] lessons = Stream.generate(StreamTest::lesson).limit(25).toArray(StreamId[]::new);
        try (QuerySide one = StreamTest.start();
                QuerySide two = StreamTest.another(one)) {
            CompletableFuture<Void> writers = CompletableFuture.runAsync(() -> write(one, lessons));
            int rebuilds = 0;
            while (!writers.isDone()) {
                assertThat((rebuilds++ % 2 == 0 ? one : two)
                                .get(Rebuild.class)
                                .everything()
                                .failed())
                        .isZero();
            }
            writers.join();
            for (StreamId lesson : lessons) {
                reaches(one, lesson, EACH);
                assertThat(passes(one, lesson)).hasSize(EACH);
            }
            assertThat(rebuilds).isGreaterThan(2);
            String live = dump(one);
            one.get(Rebuild.class).everything();
            assertThat(dump(one)).isEqualTo(live);
        }
    }

    private static void write(QuerySide side, StreamId[] lessons) {
        for (int pass = 1; pass <= EACH; pass++) {
            for (StreamId lesson : lessons) {
                side.log.append(lesson, Tally.pass(pass));
            }
        }
    }

    @Test
    void makes_a_stream_again_also_when_it_moves_on_between_its_reading_and_its_writing() {
        StreamId lesson = StreamTest.lesson();
        try (QuerySide side = StreamTest.start()) {
            side.log.append(lesson, Tally.pass(1));
            reaches(side, lesson, 1);
            AtomicBoolean first = new AtomicBoolean(true);
            side.log().sql("update read.tally set passes = 'spoilt'").update();
            Tally.beforeFolding = () -> {
                if (first.getAndSet(false)) {
                    side.log.append(lesson, Tally.pass(2));
                    reaches(side, lesson, 2);
                }
            };
            side.get(Rebuild.class).everything();
            assertThat(first).isFalse();
            assertThat(version(side, lesson)).isEqualTo(2);
            assertThat(passes(side, lesson)).hasSize(2);
        }
    }

    @Test
    void goes_on_once_among_all_nodes() throws Exception {
        try (QuerySide one = StreamTest.start();
                QuerySide two = StreamTest.another(one)) {
            StreamId lesson = StreamTest.lesson();
            one.log.append(lesson, Tally.pass(1));
            reaches(one, lesson, 1);
            CountDownLatch inside = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Tally.beforeWriting = jdbc -> {
                inside.countDown();
                waitFor(goOn);
            };
            CompletableFuture<Rebuild.Done> going =
                    CompletableFuture.supplyAsync(() -> one.get(Rebuild.class).everything());
            assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> two.get(Rebuild.class).everything()).isInstanceOf(Rebuild.GoesOnElsewhere.class);
            goOn.countDown();
            assertThat(going.get(10, TimeUnit.SECONDS).streams()).isEqualTo(1);
            Tally.beforeWriting = jdbc -> {};
            assertThat(two.get(Rebuild.class).everything().streams()).isEqualTo(1);
        }
    }

    @Test
    void leaves_a_lesson_that_cannot_be_folded_parked_and_as_it_was() {
        try (QuerySide side = StreamTest.start("sharedpen.stream.retry-parked=1h")) {
            StreamId poisoned = StreamTest.lesson();
            StreamId sound = StreamTest.lesson();
            side.log.append(poisoned, Tally.pass(1), new PassTaken(Tally.UNFOLDABLE));
            side.log.append(sound, Tally.pass(1));
            reaches(side, sound, 1);
            reaches(side, poisoned, 1);
            String live = dump(side);
            assertThat(side.get(Rebuild.class).everything()).isEqualTo(new Rebuild.Done(2, 3, 1));
            assertThat(dump(side)).isEqualTo(live);
            assertThat(side.get(ParkedStreams.class).count()).isEqualTo(1);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
