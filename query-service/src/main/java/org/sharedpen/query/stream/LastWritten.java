package org.sharedpen.query.stream;

import org.jspecify.annotations.Nullable;

/** What a fold wrote last, kept with its state: a row that the tables hold already need not be written again. */
public final class LastWritten<R> {
    private @Nullable R row;
    private long version;

    /** Whether the tables hold just this; it counts as written from now on, by whoever asked. */
    public boolean holds(R now, Folded<?> folded) {
        boolean same = folded.since() > 0 && folded.since() == version && now.equals(row);
        row = now;
        version = folded.version();
        return same;
    }
}
