package org.sharedpen.query.stream;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.session.SchoolWall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the tables have come with several streams, for an answer that is of a unit and all its lessons. */
@Component
public class JointProgress {
    private final SchoolWall wall;
    private final JdbcClient log;

    JointProgress(SchoolWall wall, JdbcClient log) {
        this.wall = wall;
        this.log = log;
    }

    /** The last event of any of these streams that the tables show; inside {@link SchoolWall#in} what that reading sees. */
    public AsOf asOf(SchoolId school, Collection<StreamId> streams) {
        Object[] ids = streams.stream().map(StreamId::toString).toArray(String[]::new);
        return wall.in(school, () -> log.sql("""
                        select coalesce(max(position), 0) as position, max(recorded_at) as recorded_at
                        from read.progress where school = :school and stream_id = any(:streams)
                        """)
                .param("school", school.value())
                .param("streams", ids)
                .query((row, number) -> {
                    OffsetDateTime at = row.getObject("recorded_at", OffsetDateTime.class);
                    Instant recordedAt = at == null ? null : at.toInstant();
                    return AsOf.at(row.getLong("position"), recordedAt);
                })
                .single());
    }
}
