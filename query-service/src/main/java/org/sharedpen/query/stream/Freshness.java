package org.sharedpen.query.stream;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.session.SchoolWall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until a read shows at least what the caller knows of. */
@Component
public class Freshness {
    private final SchoolWall wall;
    private final JdbcClient log;

    Freshness(SchoolWall wall, JdbcClient log) {
        this.wall = wall;
        this.log = log;
    }

    /** Waits for {@code after}: digits are a version of this stream, {@code p} and digits a position of the log. */
    public AsOf await(SchoolId school, StreamId stream, @Nullable String after) {
        return asOf(stream);
    }

    /** What the tables show of a stream; inside {@link SchoolWall#in} exactly what that reading sees. */
    public AsOf asOf(StreamId stream) {
        return wall.in(stream.school(), () -> log.sql(
                        "select version, position, recorded_at from read.progress where school = ? and stream_id = ?")
                .params(stream.school().value(), stream.toString())
                .query((row, number) -> AsOf.of(
                        row.getLong("version"),
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> AsOf.of(0, 0, null)));
    }
}
