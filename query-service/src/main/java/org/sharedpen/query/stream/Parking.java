package org.sharedpen.query.stream;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the events of a stream that cannot be folded in order, as dead letters, until they can. */
@Component
class Parking {
    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);
    private final JdbcSequencedDeadLetterQueue<EventMessage<?>> letters;

    Parking(JdbcSequencedDeadLetterQueue<EventMessage<?>> letters) {
        this.letters = letters;
    }

    /** Parks a stream from an event on. */
    void park(List<Logged> events, Trouble trouble) {
        Logged first = events.get(0);
        LOG.error(
                "Parked {} from version {} on: {} {}",
                first.stream(),
                first.version(),
                trouble.type(),
                trouble.sqlState());
        enqueue(first, trouble);
        follow(events.subList(1, events.size()));
    }

    /** Events of a stream that is parked wait behind its others. */
    void follow(List<Logged> events) {
        events.forEach(event -> enqueue(event, null));
    }

    private void enqueue(Logged event, @Nullable Trouble trouble) {
        EventMessage<?> message = new GenericDomainEventMessage<>(
                "stream",
                event.stream(),
                event.version() - 1,
                new ParkedFact(event.position(), event.school(), event.stream(), event.version()),
                MetaData.emptyInstance(),
                Long.toString(event.position()),
                event.recordedAt());
        Instant now = Instant.now();
        letters.enqueue(
                event.stream(),
                new GenericDeadLetter<>(event.stream(), message, trouble, now, now, MetaData.emptyInstance()));
    }
}
