package org.sharedpen.infra.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.sharedpen.events.Event;
import org.sharedpen.infra.database.TestDatabases;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What any rebuild must do at least: one cursor over the log in its order, each event read with Jackson, and nothing else. */
final class ReadingCursor {
    private static final String ROWS = """
            select position, school, stream_id, sequence + 1 as version, payload_type, payload::text as payload,
                   metadata ->> 'actionId' as action, metadata ->> 'account' as account, metadata ->> 'late' as late,
                   recorded_at, occurred_at
            from log.event order by position
            """;
    private final Map<String, Class<? extends Event>> types = new HashMap<>();
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final TestDatabases databases;

    ReadingCursor(TestDatabases databases) {
        this.databases = databases;
        enter(Event.class);
    }

    private void enter(Class<?> type) {
        if (type.isRecord()) {
            types.put(type.getSimpleName(), type.asSubclass(Event.class));
        } else {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                enter(permitted);
            }
        }
    }

    /** Reads the whole log; answers how many events it has. */
    long read() throws SQLException {
        long events = 0;
        try (Connection connection = DriverManager.getConnection(databases.logUrl(), "projector", "sharedpen")) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(ROWS)) {
                select.setFetchSize(2_000);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        Event event =
                                json.readValue(rows.getString("payload"), types.get(rows.getString("payload_type")));
                        events += event == null ? 0 : 1;
                    }
                }
            }
        }
        return events;
    }
}
