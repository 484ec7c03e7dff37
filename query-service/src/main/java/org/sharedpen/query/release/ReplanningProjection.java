package org.sharedpen.query.release;

import java.util.List;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitEvent;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.JsonRows;
import org.sharedpen.query.stream.ReadModel;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The story of {@code read.kept_advice}. What was advised and chosen is never undone, so rows are never left over. */
@Component
final class ReplanningProjection implements ReadModel<UnitEvent, Replannings> {
    private static final String REPLACE = """
            insert into read.kept_advice
            select * from jsonb_populate_recordset(null::read.kept_advice, :rows::jsonb)
            on conflict (school, unit_id, version) do update set
                (lesson_id, advice, advised_level, planned_level, chosen_level, reason, at) = row (
                 excluded.lesson_id, excluded.advice, excluded.advised_level, excluded.planned_level,
                 excluded.chosen_level, excluded.reason, excluded.at)
            """;

    @Override
    public Class<UnitEvent> kind() {
        return UnitEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("kept_advice");
    }

    @Override
    public Replannings start(StreamId stream) {
        return new Replannings();
    }

    @Override
    public Replannings apply(Replannings replannings, UnitEvent event, Recorded recorded) {
        replannings.apply(event, recorded);
        return replannings;
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<Replannings>> changed) {
        JsonRows.write(
                jdbc,
                REPLACE,
                changed.stream()
                        .flatMap(folded -> folded.state().kept().stream())
                        .toList());
    }
}
