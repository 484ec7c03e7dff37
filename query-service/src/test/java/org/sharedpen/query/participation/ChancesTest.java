package org.sharedpen.query.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.participation.chance.AfterTalk;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.participation.chance.Hearings;

class ChancesTest {
    private final Chances chances = new Chances();

    @Test
    void a_lesson_does_not_wait_for_the_chance_of_another() throws InterruptedException {
        Thread slow = new Thread(() -> chances.evenness(lesson(50_000)));
        slow.start();
        Thread.sleep(200);
        chances.evenness(lesson(60));
        assertThat(slow.isAlive()).isTrue();
        slow.join();
    }

    @Test
    void many_who_ask_for_one_lesson_get_the_same_figures() {
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(viewer -> chances.evenness(lesson(60)))
                        .collect(Collectors.toSet()))
                .hasSize(1);
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
                class28,
                Set.of(),
                hearings,
                new Hearings(hearings, 0, 0),
                new Completeness(hearings, 0),
                AfterTalk.of(0, 0, 0, 0, 28),
                List.of(new Part(new PupilId(new UUID(1, 1)), hearings, hearings, 0, 0, 0, 0, 0, 0, 0)));
    }
}
