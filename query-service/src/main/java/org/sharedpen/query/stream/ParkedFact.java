package org.sharedpen.query.stream;

import java.util.UUID;

/** Where a parked event stands in the log: all that a dead letter keeps, since the words are in the log already. */
record ParkedFact(long position, UUID school, String stream, long version) {}
