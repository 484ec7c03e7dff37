package org.sharedpen.query.reflection;

import java.util.List;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.LessonRows;
import org.sharedpen.query.stream.ReadModel;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The story of {@code read.reflection}: one row for each pupil of a lesson who means to use something. */
@Component
final class ReflectionProjection implements ReadModel<LessonEvent, LessonReflections> {
    private static final String FORGET_OTHERS = """
            delete from read.reflection as old
            using unnest(:schools::uuid[], :lessons::uuid[]) as lesson (school, lesson_id)
            where old.school = lesson.school and old.lesson_id = lesson.lesson_id
              and not exists (
                  select from jsonb_populate_recordset(null::read.reflection, :rows::jsonb) as kept
                  where kept.school = old.school and kept.lesson_id = old.lesson_id
                    and kept.reflection_id = old.reflection_id)
            """;
    private static final String REPLACE = """
            insert into read.reflection
            select * from jsonb_populate_recordset(null::read.reflection, :rows::jsonb)
            on conflict (school, lesson_id, reflection_id) do update set
                (pupil_id, version, target_kind, target_id, used, support, sampled_on, words, target_words) = row (
                 excluded.pupil_id, excluded.version, excluded.target_kind, excluded.target_id, excluded.used,
                 excluded.support, excluded.sampled_on, excluded.words, excluded.target_words)
            """;
    private static final LessonRows ROWS = new LessonRows(FORGET_OTHERS, REPLACE);

    @Override
    public Class<LessonEvent> kind() {
        return LessonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("reflection");
    }

    @Override
    public LessonReflections start(StreamId stream) {
        return new LessonReflections();
    }

    @Override
    public LessonReflections apply(LessonReflections reflections, LessonEvent event, Recorded recorded) {
        reflections.apply(event, recorded.version());
        return reflections;
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<LessonReflections>> changed) {
        ROWS.write(jdbc, changed, LessonReflections::rows, LessonReflections::written);
    }
}
