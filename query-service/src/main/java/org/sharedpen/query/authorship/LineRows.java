package org.sharedpen.query.authorship;

import java.util.List;
import org.sharedpen.query.authorship.ledger.Ledger;
import org.sharedpen.query.authorship.ledger.WrittenLine;
import org.sharedpen.query.stream.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code read.line}: one for each line that stands. */
final class LineRows {
    private static final String STORED = """
            select school, lesson_id, line_id, changed_at from read.line
            where (school, lesson_id) in (select * from unnest(?::uuid[], ?::uuid[]))
            """;
    private static final String GONE = """
            delete from read.line
            where (school, lesson_id, line_id) in (select * from unnest(?::uuid[], ?::uuid[], ?::uuid[]))
            """;
    private static final String CHANGED = """
            insert into read.line (school, lesson_id, line_id, place, version, text, tokens, changed_at)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::int[], ?::text[], ?::text[], ?::bigint[])
            on conflict (school, lesson_id, line_id) do update
            set place = excluded.place, version = excluded.version, text = excluded.text, tokens = excluded.tokens,
                changed_at = excluded.changed_at
            """;

    private static final Changes.Table<WrittenLine> TABLE = new Changes.Table<>(
            STORED, Ledger::linesSince, WrittenLine::lineId, WrittenLine::changedAt, Ledger::lineGoneAt);

    private LineRows() {}

    static void write(JdbcClient jdbc, List<Folded<Ledger>> lessons) {
        Changes<WrittenLine> changes = Changes.between(jdbc, lessons, TABLE);
        changes.delete(jdbc, GONE);
        List<RowKey> keys = changes.keys();
        if (!keys.isEmpty()) {
            jdbc.sql(CHANGED)
                    .param(RowKey.schools(keys))
                    .param(RowKey.lessons(keys))
                    .param(RowKey.rows(keys))
                    .param(changes.numbers(WrittenLine::place))
                    .param(changes.numbers(WrittenLine::version))
                    .param(changes.texts(WrittenLine::text))
                    .param(changes.texts(StoredToken::json))
                    .param(changes.numbers(WrittenLine::changedAt))
                    .update();
        }
    }
}
