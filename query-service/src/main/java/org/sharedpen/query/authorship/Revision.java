package org.sharedpen.query.authorship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineMoved;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.query.stream.Fact;

/**
 * One change of the shared text, to replay it by.
 *
 * @param version the lesson's version with it, for {@code ?version=}
 * @param text what the line said from then on, where that changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Revision(
        long version,
        Instant recordedAt,
        Change change,
        LineId lineId,
        @Nullable String text) {

    /** What was done to a line. */
    enum Change {
        SCRIBED,
        REVISED,
        SPLIT,
        JOINED,
        MOVED,
        REMOVED
    }

    /** The change of the text that a fact is, if it is one that counts. */
    static Optional<Revision> of(Fact fact) {
        LessonEvent event = fact.event();
        if (fact.voided()) {
            return Optional.empty();
        }
        if (event instanceof LineScribed scribed) {
            return of(fact, Change.SCRIBED, scribed.lineId(), scribed.text());
        }
        if (event instanceof LineRevised revised) {
            return of(fact, Change.REVISED, revised.lineId(), revised.text());
        }
        if (event instanceof LineSplit split) {
            return of(fact, Change.SPLIT, split.lineId(), split.text());
        }
        if (event instanceof LinesJoined joined) {
            return of(fact, Change.JOINED, joined.lineId(), joined.text());
        }
        if (event instanceof LineMoved moved) {
            return of(fact, Change.MOVED, moved.lineId(), null);
        }
        return event instanceof LineRemoved removed
                ? of(fact, Change.REMOVED, removed.lineId(), null)
                : Optional.empty();
    }

    private static Optional<Revision> of(Fact fact, Change change, LineId line, @Nullable String text) {
        return Optional.of(
                new Revision(fact.recorded().version(), fact.recorded().recordedAt(), change, line, text));
    }
}
