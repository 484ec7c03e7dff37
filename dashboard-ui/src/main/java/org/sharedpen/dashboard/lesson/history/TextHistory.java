package org.sharedpen.dashboard.lesson.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every change of the shared text, in the order in which it was recorded. */
public record TextHistory(@Nullable List<Revision> revisions) {

    /** One change of a line; several lines that came along together have one version. */
    public record Revision(
            long version, @Nullable String change, @Nullable String lineId) {}

    List<Revision> all() {
        return revisions == null ? List.of() : revisions;
    }
}
