package org.sharedpen.query.stream;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.SchoolWall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Waits until a read shows at least what the caller knows of: two seconds at most.
 *
 * <p>A version is reached when the stream is folded to it. A position is reached when everything of the school up to it is
 * folded: every segment has passed it, or it is an event of the school and no event of the school up to it lacks its fold.
 * Parked streams hold up nobody but whoever asks for them.
 */
@Component
public class Freshness {
    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long LOOK_AGAIN_MILLIS = 20;
    /** Further behind than this, counting what is missing would cost more than the answer is worth. */
    private static final long FAR = 20_000;

    private static final String AS_OF =
            "select version, position, recorded_at from read.progress where school = ? and stream_id = ?";
    private static final String PARKED = """
            select exists (select from read.dead_letter
                           where processing_group = 'lessons' and sequence_identifier = ?)
            """;
    private static final String ARRIVED = """
            with low as (select coalesce(min((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint), 0) as position
                         from read.token where processor_name = 'lessons')
            select :position <= low.position
                or (:position - low.position <= :far
                    and exists (select from log.event where position = :position and school = :school)
                    and not exists (
                        select from log.event e
                        left join read.progress p on p.school = e.school and p.stream_id = e.stream_id
                        where e.school = :school and e.position > low.position and e.position <= :position
                          and coalesce(p.version, 0) <= e.sequence
                          and not exists (select from read.dead_letter d where d.processing_group = 'lessons'
                                            and d.sequence_identifier = e.stream_id)))
            from low
            """;
    private final SchoolWall wall;
    private final JdbcClient log;
    private final Arrivals arrivals;

    Freshness(SchoolWall wall, JdbcClient log, Arrivals arrivals) {
        this.wall = wall;
        this.log = log;
        this.arrivals = arrivals;
    }

    /** Waits for {@code after}: digits are a version of this stream, {@code p} and digits a position of the log. */
    public AsOf await(SchoolId school, StreamId stream, @Nullable String after) {
        After seen = After.parse(after);
        return until(() -> wall.in(school, () -> {
            AsOf asOf = asOf(stream);
            if (parked(stream)) {
                throw Problem.lessonParked();
            }
            boolean there = seen.position()
                    ? arrived(school, seen.number())
                    : asOf.version() != null && asOf.version() >= seen.number();
            return there ? Optional.of(asOf) : Optional.empty();
        }));
    }

    /** Waits for a position, for what is read of several streams of the school. */
    public void await(SchoolId school, @Nullable String after) {
        After seen = After.parse(after);
        if (after != null && !seen.position()) {
            throw Problem.invalid("after", "Only a lesson has versions; give a position here.");
        }
        until(() -> seen.number() == 0 || arrived(school, seen.number()) ? Optional.of(seen) : Optional.empty());
    }

    /** What the tables show of a stream; inside {@link SchoolWall#in} exactly what that reading sees. */
    public AsOf asOf(StreamId stream) {
        return wall.in(stream.school(), () -> log.sql(AS_OF)
                .params(stream.school().value(), stream.toString())
                .query((row, number) -> AsOf.of(
                        row.getLong("version"),
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> AsOf.of(0, 0, null)));
    }

    /** Asks again whenever the read models moved on, until there is an answer; 503 when it takes too long. */
    <T> T until(Supplier<Optional<T>> answer) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            long told = arrivals.told();
            Optional<T> found = answer.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() >= deadline) {
                throw Problem.notYet();
            }
            pause(told);
        }
    }

    private void pause(long told) {
        try {
            arrivals.await(told, LOOK_AGAIN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Problem.notYet();
        }
    }

    boolean parked(StreamId stream) {
        return wall.in(stream.school(), () -> log.sql(PARKED)
                .param(stream.toString())
                .query(Boolean.class)
                .single());
    }

    boolean arrived(SchoolId school, long position) {
        return wall.in(school, () -> log.sql(ARRIVED)
                .param("position", position)
                .param("far", FAR)
                .param("school", school.value())
                .query(Boolean.class)
                .single());
    }
}
