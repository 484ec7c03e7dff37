package org.sharedpen.query.stream;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.session.SchoolWall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the tables have come with several streams, for an answer that is of a unit and all its lessons. */
@Component
public class JointProgress {
    private static final String LAST = """
            select coalesce(max(position), 0) as position, max(recorded_at) as recorded_at
            from read.progress where school = :school""";
    private static final String OF_UNITS = """
            select watched.unit_id, coalesce(max(progress.position), 0) as position
            from (select unit_id, :school || '/lesson/' || lesson_id as stream_id from read.planned_lesson
                  where school = cast(:school as uuid) and unit_id = any(cast(:units as uuid[]))
                  union all
                  select unit_id, :school || '/unit/' || unit_id from unnest(cast(:units as uuid[])) as unit_id) watched
            left join read.progress on progress.school = cast(:school as uuid) and progress.stream_id = watched.stream_id
            group by watched.unit_id""";

    private final SchoolWall wall;
    private final JdbcClient log;

    JointProgress(SchoolWall wall, JdbcClient log) {
        this.wall = wall;
        this.log = log;
    }

    /** The last event of any of these streams that the tables show; inside {@link SchoolWall#in} what that reading sees. */
    public AsOf asOf(SchoolId school, Collection<StreamId> streams) {
        Object[] ids = streams.stream().map(StreamId::toString).toArray(String[]::new);
        return wall.in(school, () -> log.sql(LAST + " and stream_id = any(:streams)")
                .param("school", school.value())
                .param("streams", ids)
                .query(JointProgress::asOf)
                .single());
    }

    /** The last event of the school that the tables show. */
    public AsOf asOf(SchoolId school) {
        return wall.in(school, () -> log.sql(LAST)
                .param("school", school.value())
                .query(JointProgress::asOf)
                .single());
    }

    /** The position of the last event of each unit or of a lesson of it that the tables show; 0 where there is none. */
    public Map<UnitId, Long> ofUnits(SchoolId school, Collection<UnitId> units) {
        Map<UnitId, Long> positions = new HashMap<>();
        wall.in(school, () -> log.sql(OF_UNITS)
                .param("school", school.toString())
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .query((row, n) ->
                        positions.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getLong("position")))
                .list());
        return positions;
    }

    private static AsOf asOf(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("recorded_at", OffsetDateTime.class);
        Instant recordedAt = at == null ? null : at.toInstant();
        return AsOf.at(row.getLong("position"), recordedAt);
    }
}
