package org.sharedpen.query.board;

import java.util.List;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.JsonRows;
import org.sharedpen.query.stream.ReadModel;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The story of {@code read.board}: one row a lesson in which anything was recorded. */
@Component
final class BoardReadModel implements ReadModel<LessonEvent, BoardState> {
    private static final String REPLACE = """
            insert into read.board
            select * from jsonb_populate_recordset(null::read.board, :rows::jsonb)
            on conflict (school, lesson_id) do update set written = excluded.written
            """;

    @Override
    public Class<LessonEvent> kind() {
        return LessonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("board");
    }

    @Override
    public BoardState start(StreamId stream) {
        return BoardState.EMPTY;
    }

    @Override
    public BoardState apply(BoardState state, LessonEvent event, Recorded recorded) {
        return state.after(event, recorded.version());
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<BoardState>> changed) {
        List<BoardRow> rows = changed.stream()
                .filter(lesson -> lesson.since() == 0 || lesson.state().written() > lesson.since())
                .map(BoardRow::of)
                .toList();
        JsonRows.write(jdbc, REPLACE, rows);
    }
}
