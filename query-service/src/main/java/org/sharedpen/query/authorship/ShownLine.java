package org.sharedpen.query.authorship;

import java.util.List;
import org.sharedpen.events.LineId;
import org.sharedpen.query.authorship.ledger.WrittenLine;

/** A line of the shared text as it is shown. Nothing is examined yet: the list is there for those who ask. */
record ShownLine(LineId lineId, int version, String text, List<ShownToken> tokens, List<Object> examinations) {

    static ShownLine of(WrittenLine line) {
        return new ShownLine(
                line.lineId(),
                line.version(),
                line.text(),
                line.tokens().stream().map(ShownToken::of).toList(),
                List.of());
    }

    ShownLine withoutPupils() {
        return new ShownLine(
                lineId,
                version,
                text,
                tokens.stream().map(ShownToken::withoutPupils).toList(),
                examinations);
    }
}
