package org.sharedpen.query.authorship;

import java.util.List;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.authorship.ledger.Ledger;
import org.sharedpen.query.stream.EarlierFacts;
import org.sharedpen.query.stream.Folded;
import org.sharedpen.query.stream.ReadModel;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Folds a lesson's text, and keeps its lines and standing words in {@code read.line} and {@code read.standing_words}, what
 * was changed quietly in {@code read.fidelity}, and what was asked of lines in {@code read.line_examinations}.
 */
@Component
class AuthorshipReadModel implements ReadModel<LessonEvent, LessonText> {
    private final EarlierFacts earlier;

    AuthorshipReadModel(EarlierFacts earlier) {
        this.earlier = earlier;
    }

    @Override
    public Class<LessonEvent> kind() {
        return LessonEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("line", "standing_words", "fidelity", "line_examinations");
    }

    @Override
    public LessonText start(StreamId stream) {
        return new LessonText(new EarlierWalls(stream.school(), earlier::of));
    }

    @Override
    public LessonText apply(LessonText text, LessonEvent event, Recorded recorded) {
        text.apply(event, recorded);
        return text;
    }

    @Override
    public LessonText passOver(LessonText text, LessonEvent event, Recorded recorded) {
        text.passOver(event, recorded);
        return text;
    }

    @Override
    public void write(JdbcClient jdbc, List<Folded<LessonText>> changed) {
        List<Folded<Ledger>> ledgers =
                changed.stream().map(AuthorshipReadModel::ledger).toList();
        LineRows.write(jdbc, ledgers);
        StandingWordsRows.write(jdbc, ledgers);
        FidelityRow.write(jdbc, changed);
        ExaminationsRow.write(jdbc, changed);
    }

    private static Folded<Ledger> ledger(Folded<LessonText> text) {
        return new Folded<>(
                text.stream(),
                text.version(),
                text.position(),
                text.recordedAt(),
                text.state().ledger(),
                text.since());
    }
}
