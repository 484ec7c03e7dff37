package org.sharedpen.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.problem.Unavailable;
import org.sharedpen.events.StreamId;

class ConflictTest {
    private final LogUnderTest log = LogUnderTest.empty();
    private final Node node = Node.on(log);
    private final Node other = Node.on(log);
    private final StreamId stream = Some.stream();

    @AfterEach
    void close() {
        node.close();
        other.close();
    }

    @Test
    void the_first_event_of_a_stream_a_second_time_is_a_conflict_of_creation() {
        node.engine().appendEvents(List.of(event(0)));
        assertThatThrownBy(() -> node.engine().appendEvents(List.of(event(0))))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void a_later_event_a_second_time_is_a_conflict() {
        node.engine().appendEvents(List.of(event(0), event(1)));
        assertThatThrownBy(() -> node.engine().appendEvents(List.of(event(1))))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void another_constraint_is_no_conflict() {
        GenericDomainEventMessage<?> event = event(0);
        node.engine().appendEvents(List.of(event));
        GenericDomainEventMessage<Object> sameId = new GenericDomainEventMessage<>(
                "Wall",
                Some.stream(stream.school()).toString(),
                1,
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
        assertThatThrownBy(() -> node.engine().appendEvents(List.of(sameId)))
                .isInstanceOf(EventStoreException.class)
                .isNotInstanceOf(ConcurrencyException.class);
    }

    @Test
    void the_loser_decides_again_on_the_lesson_as_it_is_by_then() {
        node.tell(Wall.Tell.of(stream, Some.pass()));
        other.tell(Wall.Tell.of(stream, Some.pass()));
        assertThat(node.tell(Wall.Tell.of(stream, Some.pass())).result().everything())
                .hasSize(3);
    }

    @Test
    void after_a_conflict_the_cached_lesson_equals_one_freshly_read() {
        node.tell(Wall.Tell.of(stream, Some.pass()));
        other.tell(Wall.Tell.of(stream, Some.pass()));
        AtomicInteger asked = new AtomicInteger();
        node.recorder().send(Wall.Tell.of(stream, Some.pass()), () -> {
            asked.incrementAndGet();
            return Wall.Tell.of(stream); // looked again, and found nothing more to say
        });
        assertThat(asked).hasValue(1);
        List<?> cached = node.tell(Wall.Tell.of(stream)).result().everything();
        node.recorder().forget(stream);
        assertThat(node.tell(Wall.Tell.of(stream)).result().everything())
                .isEqualTo(cached)
                .hasSize(2);
    }

    @Test
    void a_lost_action_row_leaves_no_changed_lesson_behind() {
        ActionRow action = Some.action(stream);
        node.tell(Wall.Tell.of(stream, Some.pass()).with(action));
        node.recorder().send(Wall.Tell.of(stream, Some.pass()).with(action), () -> Wall.Tell.of(stream));
        assertThat(node.tell(Wall.Tell.of(stream)).result().everything()).hasSize(1);
        assertThat(log.count("select count(*) from log.event")).isOne();
    }

    @Test
    void an_action_row_alone_a_second_time_is_a_conflict_too() {
        ActionRow action = Some.action(stream);
        node.tell(Wall.Tell.of(stream).with(action));
        AtomicInteger again = new AtomicInteger();
        other.recorder().send(Wall.Tell.of(stream).with(action), () -> {
            again.incrementAndGet();
            return Wall.Tell.of(stream);
        });
        assertThat(again).hasValue(1);
        assertThat(log.count("select count(*) from log.action")).isOne();
    }

    @Test
    void conflicts_without_end_are_given_up() {
        ActionRow action = Some.action(stream);
        node.tell(Wall.Tell.of(stream).with(action));
        assertThatThrownBy(() -> node.tell(Wall.Tell.of(stream).with(action))).isInstanceOf(Unavailable.class);
    }

    @Test
    void what_a_handler_throws_is_never_tried_again() {
        AtomicInteger again = new AtomicInteger();
        assertThatThrownBy(() -> node.recorder().send(new Wall.Break(stream.toString(), Some.pass()), () -> {
                    again.incrementAndGet();
                    return Wall.Tell.of(stream);
                }))
                .hasRootCauseMessage("broken on purpose");
        assertThat(again).hasValue(0);
    }

    private GenericDomainEventMessage<?> event(long sequence) {
        return new GenericDomainEventMessage<>("Wall", stream.toString(), sequence, Some.pass());
    }
}
