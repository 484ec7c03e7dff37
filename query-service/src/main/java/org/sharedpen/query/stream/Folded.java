package org.sharedpen.query.stream;

import java.time.Instant;
import org.sharedpen.events.StreamId;

/**
 * The state of one stream, folded up to a version of it; position and time are those of its last event.
 *
 * @param since the version up to which the tables hold the output of this very fold: what did not change since then need
 *     not be written, or even looked at. 0 where it is not known, and everything must be replaced
 */
public record Folded<S>(StreamId stream, long version, long position, Instant recordedAt, S state, long since) {

    /** A state of which the tables may hold anything. */
    public Folded(StreamId stream, long version, long position, Instant recordedAt, S state) {
        this(stream, version, position, recordedAt, state, 0);
    }
}
