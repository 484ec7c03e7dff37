package org.sharedpen.query.authorship;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.authorship.fidelity.HangingRevision;
import org.sharedpen.query.authorship.fidelity.KeptUpgrade;
import org.sharedpen.query.authorship.fidelity.QuietUpgrade;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.JsonRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.fidelity}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record FidelityRow(
        SchoolId school, UUID lessonId, int scribedWords, List<KeptUpgrade> items, List<HangingRevision> hanging) {
    private static final String REPLACE = """
            insert into read.fidelity
            select * from jsonb_populate_recordset(null::read.fidelity, :rows::jsonb)
            on conflict (school, lesson_id) do update
            set scribed_words = excluded.scribed_words, items = excluded.items, hanging = excluded.hanging
            """;

    static void write(JdbcClient jdbc, List<Folded<LessonText>> changed) {
        List<FidelityRow> rows = new ArrayList<>();
        for (Folded<LessonText> folded : changed) {
            LessonText text = folded.state();
            FidelityRow row = new FidelityRow(
                    folded.stream().school(),
                    folded.stream().id(),
                    text.quiet().scribedWords(),
                    text.quiet().decided().stream().map(one -> kept(one, text)).toList(),
                    text.quiet().hanging());
            if (!text.fidelityWritten().holds(row, folded)) {
                rows.add(row);
            }
        }
        JsonRows.write(jdbc, REPLACE, rows);
    }

    private static KeptUpgrade kept(QuietUpgrade one, LessonText text) {
        List<KeptUpgrade.Said> said = one.contributions().stream()
                .map(id -> new KeptUpgrade.Said(
                        id, text.ledger().originatorOf(id), text.said().of(id)))
                .toList();
        return new KeptUpgrade(one.lineId(), one.version(), one.before(), one.after(), said);
    }
}
