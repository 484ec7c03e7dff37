package org.sharedpen.query.authorship.shown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineMoved;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.TextCarried;
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
        REMOVED,
        /** Came along from an earlier lesson. */
        CARRIED
    }

    /** The changes of the text that a fact is, if it is one that counts; each carried line is one. */
    static Stream<Revision> of(Fact fact) {
        LessonEvent event = fact.event();
        if (fact.voided()) {
            return Stream.empty();
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
        if (event instanceof TextCarried carried) {
            return carried.lines().stream().flatMap(line -> of(fact, Change.CARRIED, line.lineId(), line.text()));
        }
        return event instanceof LineRemoved removed ? of(fact, Change.REMOVED, removed.lineId(), null) : Stream.empty();
    }

    private static Stream<Revision> of(Fact fact, Change change, LineId line, @Nullable String text) {
        return Stream.of(new Revision(fact.recorded().version(), fact.recorded().recordedAt(), change, line, text));
    }
}
