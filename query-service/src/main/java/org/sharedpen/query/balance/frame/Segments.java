package org.sharedpen.query.balance.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sharedpen.events.SegmentId;
import org.sharedpen.events.SegmentStarted;

/** The segments of a lesson in the order of recording: a new one ends the one before, the close the last. */
final class Segments {
    private final List<Segment> all = new ArrayList<>();

    void start(SegmentStarted start, Instant at) {
        endLast(at);
        all.add(Segment.started(start, at));
    }

    void end(SegmentId id, Instant at) {
        if (!all.isEmpty() && last().segmentId().equals(id)) {
            endLast(at);
        }
    }

    void endLast(Instant at) {
        if (!all.isEmpty() && last().endedAt() == null) {
            all.set(all.size() - 1, last().ended(at));
        }
    }

    List<Segment> all() {
        return List.copyOf(all);
    }

    private Segment last() {
        return all.get(all.size() - 1);
    }
}
