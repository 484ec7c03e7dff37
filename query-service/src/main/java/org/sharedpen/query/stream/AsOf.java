package org.sharedpen.query.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a read shows: a stream at a version of it.
 *
 * @param version the number of events, absent where an answer is not of one lesson
 * @param position opaque, and of the whole log: {@code p} and digits
 * @param recordedAt when the last of the events was stored; absent where there is none yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AsOf(
        @Nullable Long version, String position, @Nullable Instant recordedAt) {

    static AsOf of(long version, long position, @Nullable Instant recordedAt) {
        return new AsOf(version, "p" + position, recordedAt);
    }

    /** For an answer that is not of one lesson alone: the newest position that it shows. */
    public static AsOf at(long position, @Nullable Instant recordedAt) {
        return new AsOf(null, "p" + position, recordedAt);
    }

    /** The same, for an answer that is not of one lesson alone. */
    public AsOf withoutVersion() {
        return new AsOf(null, position, recordedAt);
    }
}
