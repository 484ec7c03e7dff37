package org.sharedpen.query.authorship;

import java.util.List;
import org.sharedpen.events.LineId;

/** A line of the shared text as it is shown. Nothing is examined yet: the list is there for those who ask. */
record ShownLine(LineId lineId, int version, String text, List<ShownToken> tokens, List<Object> examinations) {

    ShownLine withoutPupils() {
        return new ShownLine(
                lineId,
                version,
                text,
                tokens.stream().map(ShownToken::withoutPupils).toList(),
                examinations);
    }
}
