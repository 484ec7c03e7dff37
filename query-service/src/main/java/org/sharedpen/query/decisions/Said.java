package org.sharedpen.query.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SealedWords;

/**
 * Something that was said, as it is kept: whose it is, and the words as they were sealed.
 *
 * @param fact what the words belong to, and {@code field} which of its words they are: the place of their seal
 * @param words null where nothing was written down, or nothing of it can be read any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Said(
        Originator originator,
        String fact,
        String field,
        @Nullable SealedWords words) {

    static Said of(Originator originator, Object fact, String field, @Nullable SealedWords words) {
        return new Said(originator, fact.toString(), field, words);
    }

    /** The same by another, with the words sealed anew for them. */
    Said corrected(Originator by, @Nullable SealedWords anew) {
        return new Said(by, fact, field, anew);
    }
}
