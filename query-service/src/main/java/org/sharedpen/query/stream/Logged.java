package org.sharedpen.query.stream;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it lies in the log, not yet read: what cannot be read must park its own lesson and no other.
 *
 * @param stream the stream's id as text
 * @param version the number of events in the stream up to and with this one
 */
record Logged(
        long position,
        UUID school,
        String stream,
        long version,
        String type,
        String payload,
        @Nullable String action,
        @Nullable String account,
        @Nullable String late,
        Instant recordedAt,
        Instant correctedAt) {

    boolean voids() {
        return type.equals("ActionVoided");
    }
}
