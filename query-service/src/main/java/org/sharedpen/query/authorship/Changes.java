package org.sharedpen.query.authorship;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
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

    /** How a table is made of a ledger: its rows that changed since a version, and when one last went for good. */
    record Table<R>(
            String stored,
            BiFunction<Ledger, Long, Collection<R>> rowsSince,
            Function<R, Object> key,
            ToLongFunction<R> changedAt,
            ToLongFunction<Ledger> goneAt) {

        /** Whether it is enough to write what changed since the tables were written from this same fold. */
        boolean goesOn(Folded<Ledger> lesson) {
            return lesson.since() > 0 && goneAt.applyAsLong(lesson.state()) <= lesson.since();
        }
    }

    /** {@code table.stored} answers school, lesson, row and version of all rows of these schools' lessons. */
    static <R> Changes<R> between(JdbcClient jdbc, List<Folded<Ledger>> lessons, Table<R> table) {
        Map<RowKey, Long> there = stored(
                jdbc,
                table.stored(),
                lessons.stream().filter(lesson -> !table.goesOn(lesson)).toList());
        SortedMap<RowKey, R> wanted = new TreeMap<>();
        for (Folded<Ledger> lesson : lessons) {
            long since = table.goesOn(lesson) ? lesson.since() : 0;
            for (R row : table.rowsSince().apply(lesson.state(), since)) {
                RowKey at = RowKey.of(lesson.stream(), table.key().apply(row));
                Long version = there.remove(at);
                if (version == null || version != table.changedAt().applyAsLong(row)) {
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
        if (keys.isEmpty()) {
            return there;
        }
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
