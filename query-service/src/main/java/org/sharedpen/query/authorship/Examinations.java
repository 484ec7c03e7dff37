package org.sharedpen.query.authorship;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.ReasonGiven;

/** The examinations of a lesson in the order of asking, with the reasons that were given in them. */
public final class Examinations {
    private final Map<ExaminationId, Examination> all = new LinkedHashMap<>();

    void apply(LessonEvent event) {
        if (event instanceof LineExamined examined) {
            all.put(
                    examined.examinationId(),
                    Examination.opened(examined.examinationId(), examined.lineId(), examined.question()));
        } else if (event instanceof ExaminationClosed closed) {
            all.computeIfPresent(closed.examinationId(), (id, open) -> open.closed(closed));
        } else if (event instanceof ReasonGiven reason && reason.examinationId() != null) {
            all.computeIfPresent(reason.examinationId(), (id, asked) -> asked.with(reason));
        }
    }

    public List<Examination> all() {
        return List.copyOf(all.values());
    }
}
