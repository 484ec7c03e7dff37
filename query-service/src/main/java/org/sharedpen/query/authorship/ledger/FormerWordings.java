package org.sharedpen.query.authorship.ledger;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LineId;

/** Every wording that a line ever had, with the identities that it had then; of equal wordings the latest. */
final class FormerWordings {
    private final Map<LineId, Map<IntBuffer, Ink[]>> wordings = new HashMap<>();

    void remember(Line line) {
        // An IntBuffer compares by content; nothing writes to it.
        wordings.computeIfAbsent(line.id, fresh -> new HashMap<>()).put(IntBuffer.wrap(line.keys()), line.inks);
    }

    Ink @Nullable [] find(LineId line, int[] keys) {
        Map<IntBuffer, Ink[]> ofLine = wordings.get(line);
        return ofLine == null ? null : ofLine.get(IntBuffer.wrap(keys));
    }
}
