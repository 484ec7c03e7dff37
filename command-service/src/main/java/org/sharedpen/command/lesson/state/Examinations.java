package org.sharedpen.command.lesson.state;

import java.util.HashSet;
import java.util.Set;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LessonEvent;

/** Which looks at a line are over. */
public final class Examinations {
    private final Set<ExaminationId> closed = new HashSet<>();

    public boolean isClosed(ExaminationId examination) {
        return closed.contains(examination);
    }

    void apply(LessonEvent event) {
        if (event instanceof ExaminationClosed end) {
            closed.add(end.examinationId());
        }
    }
}
