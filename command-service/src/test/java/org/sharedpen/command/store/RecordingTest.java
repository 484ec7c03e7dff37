package org.sharedpen.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;

class RecordingTest {
    private final LogUnderTest log = LogUnderTest.empty();
    private final Node node = Node.on(log);
    private final StreamId stream = Some.stream();

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void what_was_recorded_stands_in_the_log_in_order_and_its_last_position_is_answered() {
        Sent<Wall.Told> sent = node.tell(Wall.Tell.of(stream, Some.pass(), Some.pass()));
        assertThat(
                        log.ask(
                                "select sequence || ' ' || payload_type || ' ' || payload_revision from log.event order by position"))
                .containsExactly("0 PassTaken 1", "1 PassTaken 1");
        assertThat(sent.position()).isEqualTo(log.count("select max(position) from log.event"));
        assertThat(node.recorder().version(stream)).isEqualTo(2);
    }

    @Test
    void another_node_reads_the_same_lesson() {
        node.tell(Wall.Tell.of(stream, Some.pass()));
        try (Node other = Node.on(log)) {
            assertThat(other.tell(Wall.Tell.of(stream, Some.pass())).result().everything())
                    .hasSize(2);
        }
    }

    @Test
    void rows_beside_events_are_stored_with_them() {
        ActionRow action = Some.action(stream);
        PlannedLessonRow lesson = new PlannedLessonRow(
                stream.school(),
                new LessonId(stream.id()),
                new UnitId(UUID.randomUUID()),
                new ClassId(UUID.randomUUID()));
        node.tell(Wall.Tell.of(stream, Some.pass()).with(action, lesson));
        assertThat(log.ask("select action_id || ' ' || encode(body_hash, 'hex') from log.action"))
                .containsExactly(action.actionId() + " 010203");
        assertThat(log.ask("select unit_id from log.planned_lesson"))
                .containsExactly(lesson.unitId().toString());
    }

    @Test
    void an_accepted_action_without_effect_is_remembered_and_has_no_position() {
        Sent<Wall.Told> sent = node.tell(Wall.Tell.of(stream).with(Some.action(stream)));
        assertThat(sent.position()).isNull();
        assertThat(log.count("select count(*) from log.action")).isOne();
        assertThat(log.count("select count(*) from log.event")).isZero();
    }

    @Test
    void a_handler_that_throws_even_a_checked_exception_stores_nothing_and_changes_nothing() {
        node.tell(Wall.Tell.of(stream, Some.pass()));
        assertThatThrownBy(() -> node.recorder().send(new Wall.Break(stream.toString(), Some.pass())))
                .hasRootCauseMessage("broken on purpose");
        assertThat(node.tell(Wall.Tell.of(stream)).result().everything()).hasSize(1);
        assertThat(log.count("select count(*) from log.event")).isOne();
    }

    @Test
    void the_second_of_two_events_fails_and_neither_is_stored() {
        EventRow good = row(stream, 0, "{}");
        EventRow bad = row(stream, 1, "no json");
        assertThatThrownBy(() -> node.appender().append(List.of(good, bad), List.of(Some.action(stream))))
                .isInstanceOf(AppendRefused.class);
        assertThat(log.count("select count(*) from log.event")).isZero();
        assertThat(log.count("select count(*) from log.action")).isZero();
    }

    static EventRow row(StreamId stream, long sequence, String payload) {
        Instant now = Instant.parse("2026-03-02T09:00:00.123456Z");
        return new EventRow(
                stream.school().value(),
                stream.toString(),
                sequence,
                UUID.randomUUID().toString(),
                "Lesson",
                "PassTaken",
                "1",
                payload,
                "{}",
                now,
                now);
    }
}
