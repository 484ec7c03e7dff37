package org.sharedpen.query.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sharedpen.events.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table with several rows a lesson, which are replaced together where they are not what was written last.
 *
 * @param forgetOthers deletes what a lesson has beside {@code :rows}, for the lessons of {@code :schools} and {@code :lessons}
 * @param replace writes {@code :rows}
 */
public record LessonRows(String forgetOthers, String replace) {
    /** Writes the rows of those lessons whose rows differ. */
    public <S, R> void write(
            JdbcClient jdbc,
            List<Folded<S>> changed,
            BiFunction<S, StreamId, List<R>> rowsOf,
            Function<S, LastWritten<List<R>>> written) {
        List<StreamId> lessons = new ArrayList<>();
        List<R> rows = new ArrayList<>();
        for (Folded<S> folded : changed) {
            List<R> now = rowsOf.apply(folded.state(), folded.stream());
            if (!written.apply(folded.state()).holds(now, folded)) {
                lessons.add(folded.stream());
                rows.addAll(now);
            }
        }
        if (!lessons.isEmpty()) {
            jdbc.sql(forgetOthers)
                    .param("schools", Columns.of(lessons, StreamId::school))
                    .param("lessons", Columns.of(lessons, StreamId::id))
                    .param("rows", JsonRows.of(rows))
                    .update();
            JsonRows.write(jdbc, replace, rows);
        }
    }
}
