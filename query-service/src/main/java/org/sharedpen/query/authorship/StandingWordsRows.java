package org.sharedpen.query.authorship;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.query.authorship.ledger.Ledger;
import org.sharedpen.query.authorship.ledger.StandingWords;
import org.sharedpen.query.stream.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code read.standing_words}: one for each contribution, and for every other cluster that ever had a word on the wall. */
final class StandingWordsRows {
    private static final String STORED = """
            select school, lesson_id, cluster, changed_at from read.standing_words
            where (school, lesson_id) in (select * from unnest(?::uuid[], ?::uuid[]))
            """;
    private static final String GONE = """
            delete from read.standing_words
            where (school, lesson_id, cluster) in (select * from unnest(?::uuid[], ?::uuid[], ?::text[]))
            """;
    private static final String CHANGED = """
            insert into read.standing_words (school, lesson_id, cluster, contribution_id, action_id, kind, pupil_ids,
                                             scribed, new_words, carried_words, changed_at, origin_lesson, origin_cluster)
            select school, lesson_id, cluster, contribution_id, action_id, kind, pupil_ids::uuid[],
                   scribed, new_words, carried_words, changed_at, origin_lesson, origin_cluster
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[],
                        ?::int[], ?::int[], ?::int[], ?::bigint[], ?::uuid[], ?::text[])
                as row (school, lesson_id, cluster, contribution_id, action_id, kind, pupil_ids,
                        scribed, new_words, carried_words, changed_at, origin_lesson, origin_cluster)
            on conflict (school, lesson_id, cluster) do update
            set contribution_id = excluded.contribution_id, action_id = excluded.action_id, kind = excluded.kind,
                pupil_ids = excluded.pupil_ids, scribed = excluded.scribed, new_words = excluded.new_words,
                carried_words = excluded.carried_words, changed_at = excluded.changed_at,
                origin_lesson = excluded.origin_lesson, origin_cluster = excluded.origin_cluster
            """;

    private static final Changes.Table<StandingWords> TABLE = new Changes.Table<>(
            STORED,
            Ledger::standingWordsSince,
            StandingWords::cluster,
            StandingWords::changedAt,
            ledger -> 0); // a cluster that is kept once stays

    private StandingWordsRows() {}

    static void write(JdbcClient jdbc, List<Folded<Ledger>> lessons) {
        Changes<StandingWords> changes = Changes.between(jdbc, lessons, TABLE);
        changes.delete(jdbc, GONE);
        List<RowKey> keys = changes.keys();
        if (!keys.isEmpty()) {
            jdbc.sql(CHANGED)
                    .param(RowKey.schools(keys))
                    .param(RowKey.lessons(keys))
                    .param(RowKey.rows(keys))
                    .param(changes.texts(words -> text(words.contributionId())))
                    .param(changes.texts(words -> text(words.actionId())))
                    .param(changes.texts(words -> words.originator().kind().name()))
                    .param(changes.texts(words -> ids(words.originator())))
                    .param(changes.numbers(StandingWords::scribed))
                    .param(changes.numbers(StandingWords::newWords))
                    .param(changes.numbers(StandingWords::carriedWords))
                    .param(changes.numbers(StandingWords::changedAt))
                    .param(changes.texts(words ->
                            words.origin() == null ? null : text(words.origin().lesson())))
                    .param(changes.texts(words ->
                            words.origin() == null ? null : words.origin().cluster()))
                    .update();
        }
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    /** An array cannot stand in an array of another length, so it travels as its text. */
    private static String ids(Originator originator) {
        return originator.pupilIds().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
