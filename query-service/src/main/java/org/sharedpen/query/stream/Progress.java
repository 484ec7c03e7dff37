package org.sharedpen.query.stream;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each stream is folded into the tables: what lets nothing be written twice or backwards. */
final class Progress {
    private static final String STANDING = """
            select asked.stream_id, coalesce(p.version, 0) as version,
                   (select max(d.sequence_number) + 1 from read.dead_letter d
                    where d.processing_group = 'lessons' and d.sequence_identifier = asked.stream_id) as parked
            from unnest(?::uuid[], ?::text[]) as asked (school, stream_id)
            left join read.progress p on p.school = asked.school and p.stream_id = asked.stream_id
            """;
    private static final String ADVANCE = """
            insert into read.progress as p (school, stream_id, version, position, recorded_at)
            select * from unnest(?::uuid[], ?::text[], ?::bigint[], ?::bigint[], ?::timestamptz[])
            on conflict (school, stream_id) do update
            set version = excluded.version, position = excluded.position, recorded_at = excluded.recorded_at
            where p.version < excluded.version%s
            returning stream_id
            """;
    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a stream stands: its version in the tables, and the last version that is parked, if one is. */
    record Standing(long version, @Nullable Long parked) {}

    Map<String, Standing> of(List<Logged> oneOfEach) {
        Map<String, Standing> standing = new HashMap<>();
        jdbc.sql(STANDING)
                .params(Columns.of(oneOfEach, Logged::school), Columns.of(oneOfEach, Logged::stream))
                .query(row -> {
                    Standing at = new Standing(row.getLong("version"), row.getObject("parked", Long.class));
                    standing.put(row.getString("stream_id"), at);
                });
        return standing;
    }

    /** Takes these streams to their versions; answers those that were not there before, locked until the commit. */
    Set<String> advance(List<Carried> sorted) {
        return advance(sorted, "");
    }

    /** The same for a rebuild, which also writes a version anew. */
    Set<String> renew(List<Carried> sorted) {
        return advance(sorted, " or p.version = excluded.version");
    }

    private Set<String> advance(List<Carried> sorted, String orElse) {
        return new HashSet<>(jdbc.sql(ADVANCE.formatted(orElse))
                .params(
                        Columns.of(sorted, carried -> carried.stream().school()),
                        Columns.of(sorted, Carried::stream),
                        Columns.of(sorted, Carried::version),
                        Columns.of(sorted, Carried::position),
                        Columns.of(sorted, Carried::recordedAt))
                .query(String.class)
                .list());
    }
}
