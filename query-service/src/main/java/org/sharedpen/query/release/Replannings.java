package org.sharedpen.query.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.LessonReplanned;
import org.sharedpen.events.UnitEvent;
import org.sharedpen.query.stream.Recorded;

/** What was advised and chosen in a unit so far, with the level that each lesson was planned at meanwhile. */
final class Replannings {
    private final Map<LessonId, Integer> levels = new HashMap<>();
    private final List<KeptRow> kept = new ArrayList<>();

    void apply(UnitEvent event, Recorded recorded) {
        if (event instanceof LessonPlanned planned) {
            levels.put(planned.lessonId(), planned.plannedLevel());
        } else if (event instanceof LessonReplanned replanned) {
            replan(replanned, recorded);
        }
    }

    private void replan(LessonReplanned replanned, Recorded recorded) {
        Integer before = levels.get(replanned.lessonId());
        Integer chosen = replanned.plannedLevel() == null ? before : replanned.plannedLevel();
        if (chosen != null) {
            levels.put(replanned.lessonId(), chosen);
        }
        if (replanned.advice() != null || replanned.advisedLevel() != null || replanned.reason() != null) {
            kept.add(new KeptRow(
                    recorded.stream().school(),
                    recorded.stream().id(),
                    recorded.version(),
                    replanned.lessonId().value(),
                    replanned.advice(),
                    replanned.advisedLevel(),
                    before,
                    chosen,
                    replanned.reason(),
                    recorded.correctedAt()));
        }
    }

    List<KeptRow> kept() {
        return List.copyOf(kept);
    }
}
