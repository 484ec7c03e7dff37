package org.sharedpen.query.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.participation.Figures.EvennessFigures;
import org.sharedpen.query.participation.chance.AfterTalk;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.participation.chance.EvennessChance;
import org.sharedpen.query.participation.chance.Hearings;

class ChancesTest {
    private static final long PATIENCE_SECONDS = 20;
    private final ExecutorService viewers = Executors.newCachedThreadPool();

    @AfterEach
    void leave() {
        viewers.shutdownNow();
    }

    @Test
    void a_lesson_does_not_wait_for_the_chance_of_another() {
        CountDownLatch drawing = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        Chances chances = new Chances((n, hearings) -> {
            if (hearings.single() == 61) {
                drawing.countDown();
                await(held);
            }
            return EvennessChance.of(n, hearings);
        });
        Future<EvennessFigures> slow = viewers.submit(() -> chances.evenness(lesson(61)));
        await(drawing);
        Future<EvennessFigures> other = viewers.submit(() -> chances.evenness(lesson(60)));
        assertThat(other).succeedsWithin(PATIENCE_SECONDS, TimeUnit.SECONDS);
        held.countDown();
        assertThat(slow).succeedsWithin(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void many_who_ask_for_one_lesson_cause_one_drawing() throws Exception {
        CountDownLatch asking = new CountDownLatch(8);
        AtomicInteger drawings = new AtomicInteger();
        Chances chances = new Chances((n, hearings) -> {
            drawings.incrementAndGet();
            await(asking);
            return EvennessChance.of(n, hearings);
        });
        Callable<EvennessFigures> viewer = () -> {
            asking.countDown();
            return chances.evenness(lesson(60));
        };
        Set<EvennessFigures> seen = new HashSet<>();
        for (Future<EvennessFigures> answer : viewers.invokeAll(Collections.nCopies(8, viewer))) {
            seen.add(answer.get());
        }
        seen.add(chances.evenness(lesson(60)));
        assertThat(seen).hasSize(1);
        assertThat(drawings).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Lesson lesson(int hearings) {
        Set<PupilId> class28 = IntStream.range(0, 28)
                .mapToObj(pupil -> new PupilId(new UUID(1, pupil)))
                .collect(Collectors.toSet());
        return new Lesson(
                new LessonId(new UUID(2, 2)),
                "A lesson",
                LocalDate.EPOCH,
                "OPEN",
                CaptureMode.LIVE,
                class28,
                Set.of(),
                hearings,
                new Hearings(hearings, 0, 0),
                new Completeness(hearings, 0),
                AfterTalk.of(0, 0, 0, 0, 28),
                List.of(new Part(new PupilId(new UUID(1, 1)), hearings, hearings, 0, 0, 0, 0, 0, 0, 0)));
    }
}
