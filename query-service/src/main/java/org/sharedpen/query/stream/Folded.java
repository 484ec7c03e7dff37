package org.sharedpen.query.stream;

import java.time.Instant;
import org.sharedpen.events.StreamId;

/** The state of one stream, folded up to a version of it; position and time are those of its last event. */
public record Folded<S>(StreamId stream, long version, long position, Instant recordedAt, S state) {}
