package org.sharedpen.command.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.RecordedBy;
import org.sharedpen.events.StreamId;

/** Axon's way into the log and out of it: events go through the appender; a stream is read behind its school's wall. */
final class LogEngine extends AbstractEventStorageEngine {
    private final Appender appender;
    private final SchoolWall wall;
    private final ConflictResolver conflicts;

    private LogEngine(Settings settings) {
        super(settings);
        this.appender = settings.appender;
        this.wall = settings.wall;
        this.conflicts = settings.conflicts;
    }

    static LogEngine over(Appender appender, SchoolWall wall, ConflictResolver conflicts, Serializer json) {
        Settings settings = new Settings(appender, wall, conflicts);
        settings.eventSerializer(json).snapshotSerializer(json).persistenceExceptionResolver(conflicts);
        return new LogEngine(settings);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<EventRow> rows =
                events.stream().map(event -> row(event, serializer)).toList();
        Appending appending = Appending.current();
        try {
            appending.standsAt(appender.append(rows, appending.take()));
        } catch (AppendRefused refused) {
            handlePersistenceException(refused, events.get(0));
        }
    }

    /** Stores the rows that came without any event; nothing where the events took them along. */
    void appendRows(Appending appending) {
        if (appending.isOpen()) {
            try {
                appender.append(List.of(), appending.take());
            } catch (AppendRefused refused) {
                if (conflicts.isDuplicateKeyViolation(refused)) {
                    throw new ConcurrencyException("another writer was quicker", refused);
                }
                throw refused;
            }
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String stream, long firstSequence) {
        StreamId id = StreamId.parse(stream);
        return wall
                .in(id.school(), jdbc -> jdbc.sql(StoredEvent.STREAM)
                        .params(id.school().value(), stream, firstSequence)
                        .query(StoredEvent::from)
                        .list())
                .stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        StreamId id = StreamId.parse(stream);
        return wall.in(id.school(), jdbc -> jdbc.sql(
                        "select sequence from log.event where school = ? and stream_id = ? order by sequence desc limit 1")
                .params(id.school().value(), stream)
                .query(Long.class)
                .optional());
    }

    /** Lessons are short, and a snapshot is one more place for what pupils said. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("there are no snapshots");
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("the command service projects nothing");
    }

    private static EventRow row(EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException("an event belongs to a stream");
        }
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        Instant recordedAt = event.getTimestamp().truncatedTo(ChronoUnit.MICROS);
        return new EventRow(
                StreamId.parse(event.getAggregateIdentifier()).school().value(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                event.getType(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                event.serializeMetaData(serializer, String.class).getData(),
                occurredAt(event, recordedAt),
                recordedAt);
    }

    private static Instant occurredAt(DomainEventMessage<?> event, Instant recordedAt) {
        Object corrected = event.getMetaData().get(RecordedBy.CORRECTED_AT);
        return corrected == null
                ? recordedAt
                : Instant.parse(corrected.toString()).truncatedTo(ChronoUnit.MICROS);
    }

    private static final class Settings extends AbstractEventStorageEngine.Builder {
        private final Appender appender;
        private final SchoolWall wall;
        private final ConflictResolver conflicts;

        Settings(Appender appender, SchoolWall wall, ConflictResolver conflicts) {
            this.appender = appender;
            this.wall = wall;
            this.conflicts = conflicts;
        }
    }
}
