package org.sharedpen.query.balance.tally;

import java.util.List;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.JsonRows;
import org.sharedpen.query.stream.ReadModel;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The story of {@code read.balance}: one row a lesson. */
@Component
final class TallyProjection implements ReadModel<LessonEvent, LessonTally> {
    private static final String REPLACE = """
            insert into read.balance
            select * from jsonb_populate_recordset(null::read.balance, :rows::jsonb)
            on conflict (school, lesson_id) do update set
                (offers_pupil, offers_total, reasons_pupil, reasons_total, turns_pupil, turns_total, talk_words_pupil,
                 talk_words_total, lines_scribed, linked_scribings, verbatim_scribings, revisions, narrated, edits,
                 applied_edits, decisions_pupil, decisions_total, choices_settled, criteria_first, criteria_pupil,
                 criteria_total, lines_examined, lines_reworked, parked, edits_on_set_focus, variations) = row (
                 excluded.offers_pupil, excluded.offers_total, excluded.reasons_pupil, excluded.reasons_total,
                 excluded.turns_pupil, excluded.turns_total, excluded.talk_words_pupil, excluded.talk_words_total,
                 excluded.lines_scribed, excluded.linked_scribings, excluded.verbatim_scribings, excluded.revisions,
                 excluded.narrated, excluded.edits, excluded.applied_edits, excluded.decisions_pupil,
                 excluded.decisions_total, excluded.choices_settled, excluded.criteria_first, excluded.criteria_pupil,
                 excluded.criteria_total, excluded.lines_examined, excluded.lines_reworked, excluded.parked,
                 excluded.edits_on_set_focus, excluded.variations)
            """;

    @Override
    public Class<LessonEvent> kind() {
        return LessonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("balance");
    }

    @Override
    public LessonTally start(StreamId stream) {
        return new LessonTally();
    }

    @Override
    public LessonTally apply(LessonTally tally, LessonEvent event, Recorded recorded) {
        tally.apply(event);
        return tally;
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<LessonTally>> changed) {
        JsonRows.write(
                jdbc,
                REPLACE,
                changed.stream()
                        .map(folded -> folded.state().row(folded.stream()))
                        .toList());
    }
}
