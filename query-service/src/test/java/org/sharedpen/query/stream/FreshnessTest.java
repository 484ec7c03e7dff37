package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharedpen.query.stream.StreamTest.reaches;

import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.People;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.problem.Problem;

class FreshnessTest {
    private static QuerySide side;
    private static Freshness freshness;
    private final StreamId lesson = StreamTest.lesson();

    @BeforeAll
    static void start() {
        side = StreamTest.start("sharedpen.stream.retry-parked=1h");
        freshness = side.get(Freshness.class);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void waits_for_a_version_that_is_on_its_way() {
        CompletableFuture<AsOf> waiting =
                CompletableFuture.supplyAsync(() -> freshness.await(lesson.school(), lesson, "2"));
        side.log.append(lesson, Tally.pass(1));
        long position = side.log.append(lesson, Tally.pass(2));
        AsOf asOf = waiting.join();
        assertThat(asOf.version()).isEqualTo(2);
        assertThat(asOf.position()).isEqualTo("p" + position);
        assertThat(asOf.recordedAt()).isNotNull();
    }

    @Test
    void waits_for_a_position_of_any_stream_of_the_school() {
        StreamId other = new StreamId(
                lesson.school(), StreamId.Kind.LESSON, StreamTest.lesson().id());
        side.log.append(lesson, Tally.pass(1));
        long position = side.log.append(other, Tally.pass(1));
        freshness.await(lesson.school(), "p" + position);
        assertThat(StreamTest.version(side, lesson)).isEqualTo(1);
        assertThat(StreamTest.version(side, other)).isEqualTo(1);
    }

    @Test
    void a_position_is_reached_though_other_segments_are_idle() {
        for (int i = 0; i < 20; i++) {
            long position = side.log.append(lesson, Tally.pass(i));
            freshness.await(lesson.school(), lesson, "p" + position);
        }
    }

    @Test
    void a_position_of_another_school_is_reached_when_the_segments_have_passed_it() {
        long position = side.log.append(lesson, Tally.pass(1));
        freshness.await(People.school(), "p" + position);
    }

    @Test
    void gives_up_in_the_end() {
        assertThatThrownBy(() -> freshness.await(lesson.school(), lesson, "7"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("not-yet"));
        assertThatThrownBy(() -> freshness.await(lesson.school(), "p999999999")).isInstanceOf(Problem.class);
    }

    @Test
    void a_stopped_projector_lets_nobody_see_too_little() {
        side.get(PooledStreamingEventProcessor.class).shutDown();
        long position = side.log.append(lesson, Tally.pass(1));
        assertThatThrownBy(() -> freshness.await(lesson.school(), "p" + position))
                .isInstanceOf(Problem.class);
        side.get(PooledStreamingEventProcessor.class).start();
        freshness.await(lesson.school(), "p" + position);
    }

    @Test
    void a_parked_lesson_says_so_at_once_and_holds_up_no_other() {
        StreamId healthy = new StreamId(
                lesson.school(), StreamId.Kind.LESSON, StreamTest.lesson().id());
        side.log.append(lesson, new PassTaken(Tally.UNFOLDABLE));
        long position = side.log.append(healthy, Tally.pass(1));
        reaches(side, healthy, 1);
        freshness.await(lesson.school(), "p" + position);
        assertThatThrownBy(() -> freshness.await(lesson.school(), lesson, "1"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("lesson-parked"));
    }

    @Test
    void a_lesson_without_events_is_at_version_nothing() {
        assertThat(freshness.await(lesson.school(), lesson, null)).isEqualTo(new AsOf(0L, "p0", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "p", "1.0", "p-1", "9999999999999999999", "1 or 1=1"})
    void what_is_neither_version_nor_position_is_refused(String after) {
        assertThatThrownBy(() -> freshness.await(lesson.school(), lesson, after))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("invalid-request"));
    }
}
