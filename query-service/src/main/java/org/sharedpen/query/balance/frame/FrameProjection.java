package org.sharedpen.query.balance.frame;

import java.util.ArrayList;
import java.util.List;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.JsonRows;
import org.sharedpen.query.stream.ReadModel;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The story of {@code read.lesson}: one row a lesson that has been opened. */
@Component
final class FrameProjection implements ReadModel<LessonEvent, LessonFrame> {
    private static final String REPLACE = """
            insert into read.lesson
            select * from jsonb_populate_recordset(null::read.lesson, :rows::jsonb)
            on conflict (school, lesson_id) do update set
                (unit_id, class_id, opened_by, capture_mode, state, opened_at, closed_at, present, absent, segments,
                 edit_focus) = row (
                 excluded.unit_id, excluded.class_id, excluded.opened_by, excluded.capture_mode, excluded.state,
                 excluded.opened_at, excluded.closed_at, excluded.present, excluded.absent, excluded.segments,
                 excluded.edit_focus)
            """;

    @Override
    public Class<LessonEvent> kind() {
        return LessonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("lesson");
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public LessonFrame start(StreamId stream) {
        return new LessonFrame();
    }

    @Override
    public LessonFrame apply(LessonFrame frame, LessonEvent event, Recorded recorded) {
        frame.apply(event, recorded.correctedAt());
        return frame;
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<LessonFrame>> changed) {
        List<FrameRow> rows = new ArrayList<>();
        for (Folded<LessonFrame> folded : changed) {
            LessonFrame frame = folded.state();
            frame.row(folded.stream())
                    .ifPresentOrElse(
                            row -> {
                                if (!frame.written().holds(row, folded)) {
                                    rows.add(row);
                                }
                            },
                            () -> forget(jdbc, folded.stream()));
        }
        JsonRows.write(jdbc, REPLACE, rows);
    }

    /** A lesson whose opening was undone has no row. */
    private static void forget(JdbcClient jdbc, StreamId lesson) {
        jdbc.sql("delete from read.lesson where school = :school and lesson_id = :lesson")
                .param("school", lesson.school().value())
                .param("lesson", lesson.id())
                .update();
    }
}
