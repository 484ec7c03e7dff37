package org.sharedpen.infra.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.UnitId;
import org.sharedpen.infra.database.TestDatabases;
import tools.jackson.databind.json.JsonMapper;

/**
 * A log of ordinary lessons, written by the database itself: 250 lessons go on at once, as in a district's morning, so that the
 * events of one lie far apart.
 */
final class LogOfLessons {
    private static final int AT_ONCE = 250;
    private static final String FILL = """
            insert into log.event (school, stream_id, sequence, event_id, stream_type, payload_type, payload_revision,
                                   payload, metadata, occurred_at, recorded_at)
            select l.school, l.school || '/lesson/' || l.id, t.place - 1, gen_random_uuid(), 'LESSON', t.payload_type, '1',
                   t.payload,
                   jsonb_build_object('actionId', gen_random_uuid(), 'account', '01900000-0000-7000-8000-000000000012',
                                      'occurredAt', now(), 'correctedAt', now()),
                   now(), now()
            from (select n, gen_random_uuid() as school, gen_random_uuid() as id
                  from generate_series(1, ?) as n) as l
            cross join unnest(?::text[], ?::jsonb[]) with ordinality as t (payload_type, payload, place)
            order by (l.n - 1) / ?, t.place, l.n
            """;
    private final List<LessonEvent> events = new ArrayList<>();

    LogOfLessons() {
        events.add(new LessonOpened(
                new UnitId(UUID.randomUUID()),
                new ClassId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                CaptureMode.LIVE,
                Stream.generate(() -> new PupilId(UUID.randomUUID())).limit(28).toList(),
                List.of()));
        events.addAll(Lessons.ordinary());
        events.add(new LessonClosed());
    }

    /** Fills an empty log with this many events or a few more; answers how many lessons they are. */
    int fill(TestDatabases databases, long atLeast) throws SQLException {
        int lessons = (int) ((atLeast + events.size() - 1) / events.size());
        JsonMapper json = JsonMapper.builder().build();
        try (Connection connection = DriverManager.getConnection(databases.logUrl(), "appender", "sharedpen");
                Statement patience = connection.createStatement();
                PreparedStatement fill = connection.prepareStatement(FILL)) {
            patience.execute("set statement_timeout = 0");
            fill.setInt(1, lessons);
            fill.setObject(2, column(event -> event.getClass().getSimpleName()));
            fill.setObject(3, column(json::writeValueAsString));
            fill.setInt(4, AT_ONCE);
            fill.executeUpdate();
        }
        return lessons;
    }

    private String[] column(Function<LessonEvent, String> value) {
        return events.stream().map(value).toArray(String[]::new);
    }

    int eventsOfALesson() {
        return events.size();
    }
}
