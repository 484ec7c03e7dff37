package org.sharedpen.command.unit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.LessonReplanned;
import org.sharedpen.events.UnitCompleted;
import org.sharedpen.events.UnitEvent;
import org.sharedpen.events.UnitPlanned;

/** A unit, folded from its events alone. */
final class UnitState {
    private final Map<LessonId, LessonPlanned> lessons = new LinkedHashMap<>();
    private final List<LessonPlanned> first = new ArrayList<>();
    private final Map<LessonId, LessonPlanned> asPlanned = new LinkedHashMap<>();
    private @Nullable UnitPlanned unit;
    private boolean completed;

    Optional<UnitPlanned> unit() {
        return Optional.ofNullable(unit);
    }

    boolean isCompleted() {
        return completed;
    }

    int lessons() {
        return lessons.size();
    }

    /** A lesson's plan as it is now. */
    Optional<LessonPlanned> lesson(LessonId id) {
        return Optional.ofNullable(lessons.get(id));
    }

    /** Whether the unit and its first lessons were planned in these words, whatever became of them later. */
    boolean wasPlannedAs(UnitPlan plan) {
        return unit != null
                && unit.classId().equals(plan.classId())
                && unit.title().equals(Wanted.title(plan.title()))
                && unit.textType() == plan.textType()
                && first.size() == plan.lessons().size()
                && matches(plan.lessons().iterator(), first.iterator());
    }

    boolean wasPlannedAs(LessonPlan plan) {
        LessonPlanned planned = asPlanned.get(plan.lessonId());
        return planned != null && plan.says(planned);
    }

    /** {@code withUnit} tells the lessons planned together with the unit from those planned later. */
    void apply(UnitEvent event, boolean withUnit) {
        if (event instanceof UnitPlanned planned) {
            unit = planned;
        } else if (event instanceof LessonPlanned planned) {
            lessons.put(planned.lessonId(), planned);
            asPlanned.put(planned.lessonId(), planned);
            if (withUnit) {
                first.add(planned);
            }
        } else if (event instanceof LessonReplanned replanned) {
            lessons.computeIfPresent(replanned.lessonId(), (id, was) -> Replanning.apply(was, replanned));
        } else if (event instanceof UnitCompleted) {
            completed = true;
        }
    }

    private static boolean matches(Iterator<LessonPlan> plans, Iterator<LessonPlanned> planned) {
        while (plans.hasNext()) {
            if (!plans.next().says(planned.next())) {
                return false;
            }
        }
        return true;
    }
}
