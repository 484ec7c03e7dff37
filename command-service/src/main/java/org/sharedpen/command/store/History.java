package org.sharedpen.command.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Event;
import org.sharedpen.events.StreamId;

/** Reads a stream for someone who does not write it. */
public final class History {
    private final EventStore log;

    History(EventStore log) {
        this.log = log;
    }

    /** One event and what stands beside it. */
    public record Told(Event event, Instant recordedAt, Map<String, ?> metadata) {

        /** What stands beside the event under this name. */
        public @Nullable String beside(String name) {
            Object value = metadata.get(name);
            return value == null ? null : value.toString();
        }
    }

    /** Everything that is recorded in a stream, in order; nothing where there is no such stream. */
    public List<Told> of(StreamId stream) {
        return log.readEvents(stream.toString())
                .asStream()
                .<Told>map(message ->
                        new Told((Event) message.getPayload(), message.getTimestamp(), message.getMetaData()))
                .toList();
    }
}
