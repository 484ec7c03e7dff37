package org.sharedpen.command.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one append transaction, sent in one go. The lock is a statement of its own before the insert:
 * positions must be handed out after it is held, and in the order of arrival.
 */
final class AppendSql {
    /** Any number will do, as long as every writer of the log takes the same. */
    static final long LOCK = 0x5348_4152_4544_5045L;

    private static final String TAKE_LOCK = "select pg_advisory_xact_lock(" + LOCK + ");";
    private static final String EVENTS = """
            insert into log.event (school, stream_id, sequence, event_id, stream_type, payload_type, payload_revision,
                                   payload, metadata, occurred_at, recorded_at)
            select school::uuid, stream_id, sequence::bigint, event_id, stream_type, payload_type, payload_revision,
                   payload::jsonb, metadata::jsonb, occurred_at::timestamptz, recorded_at::timestamptz
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[]) with ordinality
                 as rows (school, stream_id, sequence, event_id, stream_type, payload_type, payload_revision,
                          payload, metadata, occurred_at, recorded_at, ordinality)
            order by ordinality
            returning position;""";
    private static final String ACTIONS = """
            insert into log.action (school, lesson_id, action_id, body_hash, recorded_at)
            select school::uuid, lesson_id::uuid, action_id::uuid, decode(body_hash, 'hex'), statement_timestamp()
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as rows (school, lesson_id, action_id, body_hash);""";
    private static final String PLANNED_LESSONS = """
            insert into log.planned_lesson (school, lesson_id, unit_id, class_id)
            select school::uuid, lesson_id::uuid, unit_id::uuid, class_id::uuid
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as rows (school, lesson_id, unit_id, class_id);""";

    private static final HexFormat HEX = HexFormat.of();

    private AppendSql() {}

    /** Locks and inserts; answers the position of each event, in order. The caller commits. */
    static long[] insert(Connection connection, List<Append> appends) throws SQLException {
        List<EventRow> events =
                appends.stream().flatMap(append -> append.events().stream()).toList();
        List<ActionRow> actions = rows(appends, ActionRow.class);
        List<PlannedLessonRow> lessons = rows(appends, PlannedLessonRow.class);
        String sql = TAKE_LOCK
                + (events.isEmpty() ? "" : EVENTS)
                + (actions.isEmpty() ? "" : ACTIONS)
                + (lessons.isEmpty() ? "" : PLANNED_LESSONS);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Columns columns = new Columns(connection, statement);
            if (!events.isEmpty()) {
                columns.add(events, EventRow::school);
                columns.add(events, EventRow::streamId);
                columns.add(events, EventRow::sequence);
                columns.add(events, EventRow::eventId);
                columns.add(events, EventRow::streamType);
                columns.add(events, EventRow::payloadType);
                columns.add(events, EventRow::payloadRevision);
                columns.add(events, EventRow::payload);
                columns.add(events, EventRow::metadata);
                columns.add(events, EventRow::occurredAt);
                columns.add(events, EventRow::recordedAt);
            }
            if (!actions.isEmpty()) {
                columns.add(actions, row -> row.school().value());
                columns.add(actions, row -> row.lessonId().value());
                columns.add(actions, row -> row.actionId().value());
                columns.add(actions, row -> HEX.formatHex(row.bodyHash()));
            }
            if (!lessons.isEmpty()) {
                columns.add(lessons, row -> row.school().value());
                columns.add(lessons, row -> row.lessonId().value());
                columns.add(lessons, row -> row.unitId().value());
                columns.add(lessons, row -> row.classId().value());
            }
            statement.execute();
            return events.isEmpty() ? new long[0] : positions(statement, events.size());
        }
    }

    private static long[] positions(PreparedStatement statement, int count) throws SQLException {
        statement.getMoreResults(); // behind the lock's own answer
        long[] positions = new long[count];
        try (ResultSet rows = statement.getResultSet()) {
            for (int i = 0; i < count; i++) {
                rows.next();
                positions[i] = rows.getLong(1);
            }
        }
        return positions;
    }

    private static <T extends SideRow> List<T> rows(List<Append> appends, Class<T> kind) {
        return appends.stream()
                .flatMap(append -> append.rows().stream())
                .flatMap(row -> kind.isInstance(row) ? Stream.of(kind.cast(row)) : Stream.empty())
                .toList();
    }

    /** The parameters of the statement: one array of texts a column, the one kind that the driver sends as it is. */
    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement statement;
        private int count;

        Columns(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        <T> void add(List<T> rows, Function<T, @Nullable Object> column) throws SQLException {
            @Nullable String[] values = new String[rows.size()];
            for (int i = 0; i < values.length; i++) {
                Object value = column.apply(rows.get(i));
                values[i] = value == null ? null : value.toString();
            }
            Array array = connection.createArrayOf("text", values);
            statement.setArray(++count, array);
        }
    }
}
