package org.sharedpen.query.decisions;

import java.util.List;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.LessonRows;
import org.sharedpen.query.stream.ReadModel;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The story of {@code read.decision}: one row for each choice and each examination of a lesson. */
@Component
final class DecisionProjection implements ReadModel<LessonEvent, LessonDecisions> {
    private static final String FORGET_OTHERS = """
            delete from read.decision as old
            using unnest(:schools::uuid[], :lessons::uuid[]) as lesson (school, lesson_id)
            where old.school = lesson.school and old.lesson_id = lesson.lesson_id
              and not exists (
                  select from jsonb_populate_recordset(null::read.decision, :rows::jsonb) as kept
                  where kept.school = old.school and kept.lesson_id = old.lesson_id and kept.decision_id = old.decision_id)
            """;
    private static final String REPLACE = """
            insert into read.decision
            select * from jsonb_populate_recordset(null::read.decision, :rows::jsonb)
            on conflict (school, lesson_id, decision_id) do update set
                (version, decided, settled_by, body) = row (
                 excluded.version, excluded.decided, excluded.settled_by, excluded.body)
            """;
    private static final LessonRows ROWS = new LessonRows(FORGET_OTHERS, REPLACE);

    @Override
    public Class<LessonEvent> kind() {
        return LessonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("decision");
    }

    @Override
    public LessonDecisions start(StreamId stream) {
        return new LessonDecisions();
    }

    @Override
    public LessonDecisions apply(LessonDecisions decisions, LessonEvent event, Recorded recorded) {
        decisions.apply(event, recorded);
        return decisions;
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<LessonDecisions>> changed) {
        ROWS.write(jdbc, changed, LessonDecisions::rows, LessonDecisions::written);
    }
}
