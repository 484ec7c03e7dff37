package org.sharedpen.query.balance.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineScribed;

/** Of the lines scribed in a lesson, which were examined and which reworked; split-off and carried lines are none of them. */
final class Interrogation {
    private final Set<LineId> scribed = new HashSet<>();
    private final Map<ExaminationId, LineId> examined = new HashMap<>();
    private final Set<LineId> reworked = new HashSet<>();

    void apply(LessonEvent event) {
        if (event instanceof LineScribed line) {
            scribed.add(line.lineId());
        } else if (event instanceof LineExamined line && scribed.contains(line.lineId())) {
            examined.put(line.examinationId(), line.lineId());
        } else if (event instanceof ExaminationClosed closed
                && closed.outcome() == ExaminationOutcome.REWORKED
                && examined.containsKey(closed.examinationId())) {
            reworked.add(examined.get(closed.examinationId()));
        }
    }

    int scribed() {
        return scribed.size();
    }

    int examined() {
        return new HashSet<>(examined.values()).size();
    }

    int reworked() {
        return reworked.size();
    }
}
