package org.sharedpen.query.authorship;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.JsonRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.line_examinations}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ExaminationsRow(SchoolId school, UUID lessonId, List<Examination> examinations) {
    private static final String REPLACE = """
            insert into read.line_examinations
            select * from jsonb_populate_recordset(null::read.line_examinations, :rows::jsonb)
            on conflict (school, lesson_id) do update set examinations = excluded.examinations
            """;

    static void write(JdbcClient jdbc, List<Folded<LessonText>> changed) {
        List<ExaminationsRow> rows = new ArrayList<>();
        for (Folded<LessonText> folded : changed) {
            LessonText text = folded.state();
            ExaminationsRow row = new ExaminationsRow(
                    folded.stream().school(),
                    folded.stream().id(),
                    text.examinations().all());
            if (!text.examinationsWritten().holds(row, folded)) {
                rows.add(row);
            }
        }
        JsonRows.write(jdbc, REPLACE, rows);
    }
}
