package org.sharedpen.query.stream;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each stream is folded into the tables: what lets nothing be written twice or backwards. */
final class Progress {
    private static final String STANDING = """
            select asked.stream_id, coalesce(p.version, 0) as version, coalesce(p.folds = ?, true) as ours,
                   (select max(d.sequence_number) + 1 from read.dead_letter d
                    where d.processing_group = 'lessons' and d.sequence_identifier = asked.stream_id) as parked
            from unnest(?::uuid[], ?::text[]) as asked (school, stream_id)
            left join read.progress p on p.school = asked.school and p.stream_id = asked.stream_id
            """;
    private static final String ADVANCE = """
            insert into read.progress as p (school, stream_id, version, position, recorded_at, folds)
            select *, ? from unnest(?::uuid[], ?::text[], ?::bigint[], ?::bigint[], ?::timestamptz[])
            on conflict (school, stream_id) do update
            set version = excluded.version, position = excluded.position, recorded_at = excluded.recorded_at,
                folds = excluded.folds
            where p.version %s
            returning stream_id
            """;
    private static final String FURTHER = ADVANCE.formatted("< excluded.version and p.folds = excluded.folds");
    private static final String ANEW = ADVANCE.formatted("<= excluded.version");
    private static final String HOLD =
            "select version from read.progress where school = ? and stream_id = ? for update";
    private final JdbcClient jdbc;
    private final FoldsRevision folds;

    Progress(JdbcClient jdbc, FoldsRevision folds) {
        this.jdbc = jdbc;
        this.folds = folds;
    }

    /**
     * Where a stream stands: its version in the tables, and the last version that is parked, if one is.
     *
     * @param ours whether these folds made the rows
     */
    record Standing(long version, boolean ours, @Nullable Long parked) {}

    Map<String, Standing> of(List<Logged> oneOfEach) {
        Map<String, Standing> standing = new HashMap<>();
        jdbc.sql(STANDING)
                .params(folds.text(), Columns.of(oneOfEach, Logged::school), Columns.of(oneOfEach, Logged::stream))
                .query(row -> {
                    Standing at = new Standing(
                            row.getLong("version"), row.getBoolean("ours"), row.getObject("parked", Long.class));
                    standing.put(row.getString("stream_id"), at);
                });
        return standing;
    }

    /** Takes these streams to their versions; answers those that were not there before, locked until the commit. */
    Set<String> advance(List<Carried> sorted) {
        return write(sorted, FURTHER);
    }

    /** The same for what is written anew, also at the version that is there, and whichever folds made it. */
    Set<String> renew(List<Carried> sorted) {
        return write(sorted, ANEW);
    }

    /** Nobody else moves this stream on before the commit. */
    void hold(StreamId stream) {
        jdbc.sql(HOLD)
                .params(stream.school().value(), stream.toString())
                .query(Long.class)
                .optional();
    }

    private Set<String> write(List<Carried> sorted, String statement) {
        return new HashSet<>(jdbc.sql(statement)
                .params(
                        folds.text(),
                        Columns.of(sorted, carried -> carried.stream().school()),
                        Columns.of(sorted, Carried::stream),
                        Columns.of(sorted, Carried::version),
                        Columns.of(sorted, Carried::position),
                        Columns.of(sorted, Carried::recordedAt))
                .query(String.class)
                .list());
    }
}
