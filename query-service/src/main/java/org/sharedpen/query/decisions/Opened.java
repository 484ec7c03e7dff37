package org.sharedpen.query.decisions;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.session.Opener;

/** What one viewer may read of what was said: those who teach the class all of which a key is left, others nothing. */
record Opened(Opener keys, StreamId lesson, boolean pupilsVisible) {

    ShownOriginator originator(Originator originator) {
        return ShownOriginator.of(originator, pupilsVisible);
    }

    @Nullable
    String words(@Nullable Said said) {
        if (!pupilsVisible || said == null || said.words() == null) {
            return null;
        }
        return keys.open(lesson, said.originator(), said.fact(), said.field(), said.words())
                .orElse(null);
    }
}
