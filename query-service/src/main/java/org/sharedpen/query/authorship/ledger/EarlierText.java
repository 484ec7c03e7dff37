package org.sharedpen.query.authorship.ledger;

import java.util.List;
import org.sharedpen.events.LessonId;

/** The shared text of earlier lessons, for a lesson that some of it was carried to. */
public interface EarlierText {
    /** For a lesson that nothing was carried to. */
    EarlierText NONE = (lesson, version) -> {
        throw new IllegalStateException("no earlier lesson is known");
    };

    /** The lines of a lesson as they stood when it had so many events. */
    List<WrittenLine> of(LessonId lesson, long version);
}
