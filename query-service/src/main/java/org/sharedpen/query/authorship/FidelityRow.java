package org.sharedpen.query.authorship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SealedWords;
import org.sharedpen.query.authorship.fidelity.QuietUpgrade;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.JsonRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.fidelity}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FidelityRow(SchoolId school, UUID lessonId, int quietUpgrades, int scribedWords, List<Item> items) {
    private static final String REPLACE = """
            insert into read.fidelity
            select * from jsonb_populate_recordset(null::read.fidelity, :rows::jsonb)
            on conflict (school, lesson_id) do update
            set quiet_upgrades = excluded.quiet_upgrades, scribed_words = excluded.scribed_words, items = excluded.items
            """;

    /** One quiet upgrade; of a scribing the contributions that it was made of instead of what the line said before. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Item(
            LineId lineId, long version, @Nullable String before, String after, List<Said> contributions) {}

    /** A contribution in the words that are sealed for whoever it is put down to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(
            ContributionId contributionId,
            Originator originator,
            @Nullable SealedWords words) {}

    static void write(JdbcClient jdbc, List<Folded<LessonText>> changed) {
        List<FidelityRow> rows = new ArrayList<>();
        for (Folded<LessonText> folded : changed) {
            LessonText text = folded.state();
            List<Item> items =
                    text.quiet().all().stream().map(one -> item(one, text)).toList();
            FidelityRow row = new FidelityRow(
                    folded.stream().school(),
                    folded.stream().id(),
                    items.size(),
                    text.quiet().scribedWords(),
                    items);
            if (!text.fidelityWritten().holds(row, folded)) {
                rows.add(row);
            }
        }
        JsonRows.write(jdbc, REPLACE, rows);
    }

    private static Item item(QuietUpgrade one, LessonText text) {
        List<Said> said = one.contributions().stream()
                .map(id ->
                        new Said(id, text.ledger().originatorOf(id), text.said().of(id)))
                .toList();
        return new Item(one.lineId(), one.version(), one.before(), one.after(), said);
    }
}
