package org.sharedpen.query.authorship;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.authorship.ledger.Ledger;
import org.sharedpen.query.stream.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What of a table must change so that it holds what the ledgers say: rows carry the lesson's version at which they last
 * changed, so that those that did not change need not be sent, let alone written.
 *
 * @param wanted the rows to write, sorted by key
 * @param gone the keys of those to delete, sorted
 */
record Changes<R>(SortedMap<RowKey, R> wanted, List<RowKey> gone) {

    /** {@code stored} answers school, lesson, row and version of all rows of these schools' lessons. */
    static <R> Changes<R> between(
            JdbcClient jdbc,
            String stored,
            List<Folded<Ledger>> lessons,
            Function<Ledger, Collection<R>> rows,
            Function<R, Object> key,
            ToLongFunction<R> changedAt) {
        Map<RowKey, Long> there = stored(jdbc, stored, lessons);
        SortedMap<RowKey, R> wanted = new TreeMap<>();
        for (Folded<Ledger> lesson : lessons) {
            for (R row : rows.apply(lesson.state())) {
                RowKey at = RowKey.of(lesson.stream(), key.apply(row));
                Long version = there.remove(at);
                if (version == null || version != changedAt.applyAsLong(row)) {
                    wanted.put(at, row);
                }
            }
        }
        return new Changes<>(wanted, there.keySet().stream().sorted().toList());
    }

    private static Map<RowKey, Long> stored(JdbcClient jdbc, String sql, List<Folded<Ledger>> lessons) {
        List<RowKey> keys =
                lessons.stream().map(lesson -> RowKey.of(lesson.stream(), "")).toList();
        Map<RowKey, Long> there = new HashMap<>();
        jdbc.sql(sql).param(RowKey.schools(keys)).param(RowKey.lessons(keys)).query(row -> {
            UUID school = UUID.fromString(row.getString(1));
            UUID lesson = UUID.fromString(row.getString(2));
            there.put(new RowKey(school, lesson, row.getString(3)), row.getLong(4));
        });
        return there;
    }

    List<RowKey> keys() {
        return List.copyOf(wanted.keySet());
    }

    long[] numbers(ToLongFunction<R> value) {
        return wanted.values().stream().mapToLong(value).toArray();
    }

    @Nullable
    String[] texts(Function<R, @Nullable String> value) {
        return wanted.values().stream().map(value).toArray(String[]::new);
    }

    void delete(JdbcClient jdbc, String sql) {
        if (!gone.isEmpty()) {
            jdbc.sql(sql)
                    .param(RowKey.schools(gone))
                    .param(RowKey.lessons(gone))
                    .param(RowKey.rows(gone))
                    .update();
        }
    }
}
