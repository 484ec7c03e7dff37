package org.sharedpen.command.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** One event as it was read from the log, not yet opened. */
record StoredEvent(
        String streamId,
        long sequence,
        String eventId,
        String streamType,
        String payloadType,
        @Nullable String payloadRevision,
        String payload,
        String metadata,
        Instant recordedAt)
        implements DomainEventData<String> {

    static final String STREAM = """
            select stream_id, sequence, event_id, stream_type, payload_type, payload_revision, payload, metadata,
                   recorded_at
            from log.event
            where school = ? and stream_id = ? and sequence >= ?
            order by sequence""";

    static StoredEvent from(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(metadata, String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(payload, String.class, payloadType, payloadRevision);
    }

    @Override
    public String getType() {
        return streamType;
    }

    @Override
    public String getAggregateIdentifier() {
        return streamId;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }
}
