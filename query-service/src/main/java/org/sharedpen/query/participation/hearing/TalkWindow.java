package org.sharedpen.query.participation.hearing;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentId;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SegmentStarted;

/** Whether the lesson is after a pair talk: from its end until the text is looked at or planned, or the lesson closes. */
final class TalkWindow {
    private static final Set<SegmentKind> SHUT_BY =
            EnumSet.of(SegmentKind.EXAMINATION, SegmentKind.EDITING, SegmentKind.PLANNING);

    private @Nullable SegmentId talking;
    private boolean open;

    void apply(LessonEvent event) {
        if (event instanceof SegmentStarted started) {
            open = (open || talking != null) && !SHUT_BY.contains(started.kind());
            talking = started.kind() == SegmentKind.PAIR_TALK ? started.segmentId() : null;
        } else if (event instanceof SegmentEnded ended && ended.segmentId().equals(talking)) {
            open = true;
            talking = null;
        } else if (event instanceof LessonClosed) {
            open = false;
            talking = null;
        }
    }

    boolean isOpen() {
        return open;
    }
}
