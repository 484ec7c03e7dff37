package org.sharedpen.query.authorship;

import java.util.List;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.authorship.ledger.Ledger;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.ReadModel;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds a lesson's ledger, and keeps its lines and standing words in {@code read.line} and {@code read.standing_words}. */
@Component
class AuthorshipReadModel implements ReadModel<LessonEvent, Ledger> {

    @Override
    public Class<LessonEvent> kind() {
        return LessonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("line", "standing_words");
    }

    @Override
    public Ledger start(StreamId stream) {
        return new Ledger();
    }

    @Override
    public Ledger apply(Ledger ledger, LessonEvent event, Recorded recorded) {
        ledger.apply(event, recorded.version(), recorded.action());
        return ledger;
    }

    @Override
    public Ledger passOver(Ledger ledger, LessonEvent event, Recorded recorded) {
        ledger.passOver(event, recorded.version(), recorded.action());
        return ledger;
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<Ledger>> changed) {
        LineRows.write(jdbc, changed);
        StandingWordsRows.write(jdbc, changed);
    }
}
