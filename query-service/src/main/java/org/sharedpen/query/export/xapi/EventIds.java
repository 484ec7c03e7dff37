package org.sharedpen.query.export.xapi;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.session.SchoolWall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ids of a lesson's events in the log, by the version that each made. */
@Component
class EventIds {
    private static final String OF =
            "select sequence + 1 as version, event_id from log.event where school = ? and stream_id = ? and sequence < ?";
    private final SchoolWall wall;
    private final JdbcClient log;

    EventIds(SchoolWall wall, JdbcClient log) {
        this.wall = wall;
        this.log = log;
    }

    Map<Long, UUID> of(StreamId lesson, long version) {
        Map<Long, UUID> ids = new HashMap<>();
        wall.in(lesson.school(), () -> {
            log.sql(OF)
                    .params(lesson.school().value(), lesson.toString(), version)
                    .query(row -> {
                        ids.put(row.getLong("version"), UUID.fromString(row.getString("event_id")));
                    });
            return ids;
        });
        return ids;
    }
}
