package org.sharedpen.query.authorship.ledger;

import java.util.Map;
import java.util.stream.Collectors;
import org.sharedpen.events.CarriedLine;
import org.sharedpen.events.LineId;
import org.sharedpen.events.TextCarried;
import org.sharedpen.events.Tokeniser;

/** Brings lines of an earlier lesson behind those that stand. What did not stand there in these words has no owner to keep. */
final class Carrying {
    private final EarlierText earlier;
    private final Wall wall;
    private final Scribe scribe;

    Carrying(EarlierText earlier, Wall wall, Scribe scribe) {
        this.earlier = earlier;
        this.wall = wall;
        this.scribe = scribe;
    }

    void carry(TextCarried event, long now) {
        Map<LineId, WrittenLine> stood = earlier.of(event.fromLessonId(), event.fromVersion()).stream()
                .collect(Collectors.toMap(WrittenLine::lineId, line -> line));
        for (CarriedLine carried : event.lines()) {
            WrittenLine from = stood.get(carried.lineId());
            if (from == null || !from.text().equals(Tokeniser.normalise(carried.text()))) {
                throw new IllegalStateException("carried is what did not stand there");
            }
            Line line = wall.scribe(carried.lineId(), null, now);
            line.version = carried.version();
            scribe.carry(line, from.text(), from.tokens(), event.fromLessonId(), now);
        }
    }
}
