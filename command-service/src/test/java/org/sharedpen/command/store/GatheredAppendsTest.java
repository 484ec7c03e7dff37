package org.sharedpen.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.problem.Unavailable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;

class GatheredAppendsTest {
    private final LogUnderTest log = LogUnderTest.empty();
    private final Appender appender = new Appender(log.settings().appending("appender"), () -> {});
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        appender.close();
        callers.shutdownNow();
    }

    @Test
    void one_loser_in_a_batch_loses_alone() throws Exception {
        StreamId lesson = Some.stream();
        appender.append(List.of(RecordingTest.row(lesson, 0, "{}")), List.of());
        List<CompletableFuture<Void>> answers = gathered(
                20,
                i -> appender.append(List.of(RecordingTest.row(i == 7 ? lesson : Some.stream(), 0, "{}")), List.of()));
        for (int i = 0; i < 20; i++) {
            CompletableFuture<Void> answer = answers.get(i);
            if (i == 7) {
                assertThatThrownBy(answer::join).hasCauseInstanceOf(AppendRefused.class);
            } else {
                answer.get(5, TimeUnit.SECONDS);
            }
        }
        assertThat(log.count("select count(*) from log.event")).isEqualTo(20);
    }

    @Test
    void the_same_action_sent_at_once_many_times_is_stored_once_with_its_events() throws Exception {
        ActionId action = new ActionId(UUID.randomUUID());
        StreamId lesson = Some.stream();
        List<CompletableFuture<Void>> answers = gathered(
                8,
                i -> appender.append(
                        List.of(RecordingTest.row(Some.stream(lesson.school()), 0, "{}")),
                        List.of(Some.action(lesson, action))));
        assertThat(answers.stream().filter(GatheredAppendsTest::succeeds)).hasSize(1);
        assertThat(log.count("select count(*) from log.action")).isOne();
        assertThat(log.count("select count(*) from log.event")).isOne();
    }

    @Test
    void all_that_waits_goes_into_one_transaction() throws Exception {
        List<CompletableFuture<Void>> answers = gathered(
                30,
                i -> appender.append(
                        List.of(RecordingTest.row(Some.stream(), 0, "{\"i\": %d}".formatted(i))), List.of()));
        for (CompletableFuture<Void> answer : answers) {
            answer.get(5, TimeUnit.SECONDS);
        }
        assertThat(log.count("select count(distinct xmin::text) from log.event"))
                .isOne();
    }

    @Test
    void a_connection_that_has_died_is_opened_again_and_nothing_is_lost() {
        appender.append(List.of(RecordingTest.row(Some.stream(), 0, "{}")), List.of());
        log.killConnectionsOf("appender");
        appender.append(List.of(RecordingTest.row(Some.stream(), 0, "{}")), List.of());
        assertThat(log.count("select count(*) from log.event")).isEqualTo(2);
    }

    @Test
    void an_appender_that_is_closed_finishes_what_waits_and_takes_no_more() throws Exception {
        List<CompletableFuture<Void>> answers;
        try (Connection holder = log.open()) {
            LogUnderTest.ask(holder, "select pg_advisory_lock(%d)".formatted(AppendSql.LOCK));
            answers = started(5, i -> appender.append(List.of(RecordingTest.row(Some.stream(), 0, "{}")), List.of()));
            TimeUnit.MILLISECONDS.sleep(100);
        }
        appender.close();
        assertThat(answers).allMatch(GatheredAppendsTest::succeeds);
        assertThatThrownBy(() -> appender.append(List.of(), List.of(Some.action(Some.stream()))))
                .isInstanceOf(Unavailable.class);
    }

    private interface Call {
        void run(int i);
    }

    /** Many calls that wait while the lock is held elsewhere, so that the appender finds them all at once. */
    private List<CompletableFuture<Void>> gathered(int count, Call call) throws Exception {
        try (Connection holder = log.open()) {
            LogUnderTest.ask(holder, "select pg_advisory_lock(%d)".formatted(AppendSql.LOCK));
            CompletableFuture<?> first =
                    CompletableFuture.runAsync(() -> appender.append(List.of(), List.of(plannedElsewhere())), callers);
            TimeUnit.MILLISECONDS.sleep(100);
            List<CompletableFuture<Void>> answers = started(count, call);
            TimeUnit.MILLISECONDS.sleep(300);
            LogUnderTest.ask(holder, "select pg_advisory_unlock(%d)".formatted(AppendSql.LOCK));
            first.join();
            return answers;
        }
    }

    private static PlannedLessonRow plannedElsewhere() {
        return new PlannedLessonRow(
                Some.school(), Some.lesson(), new UnitId(UUID.randomUUID()), new ClassId(UUID.randomUUID()));
    }

    private List<CompletableFuture<Void>> started(int count, Call call) {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            answers.add(CompletableFuture.runAsync(() -> call.run(number), callers));
        }
        return answers;
    }

    private static boolean succeeds(CompletableFuture<Void> answer) {
        try {
            answer.join();
            return true;
        } catch (CompletionException refused) {
            return false;
        }
    }
}
