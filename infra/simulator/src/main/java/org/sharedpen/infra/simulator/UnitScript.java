package org.sharedpen.infra.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One unit of a class: its plan, and its lessons as they are played. */
final class UnitScript {
    private final UUID unitId;
    private final Story story;
    private final List<LessonPlan> plans = new ArrayList<>();

    /** The ids and the plan come of the chance alone, so that a unit is known again before its class is. */
    UnitScript(UnitKind kind, Story story, int lessons, LocalDate first, Chance chance) {
        this.unitId = chance.id();
        this.story = story;
        for (int i = 0; i < lessons; i++) {
            plans.add(new LessonPlan(
                    chance.id(),
                    i + 1,
                    date(first, i),
                    kind.manner(i + 1, lessons, chance),
                    story.chapters().get(i % story.chapters().size())));
        }
    }

    /** When a unit has its lesson {@code index}, from 0: two a week. */
    static LocalDate date(LocalDate first, int index) {
        return first.plusDays(index / 2 * 7L + index % 2 * 2L);
    }

    UUID unitId() {
        return unitId;
    }

    int lessons() {
        return plans.size();
    }

    /** The unit as it is planned. */
    Map<String, Object> body(String classId, String protocol) {
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("unitId", unitId);
        unit.put("classId", classId);
        unit.put("title", story.title());
        unit.put("textType", story.textType());
        unit.put("lessons", plans.stream().map(plan -> plan.body(protocol)).toList());
        return unit;
    }

    List<PlayedLesson> play(Classroom classroom, Chance chance) {
        List<PlayedLesson> played = new ArrayList<>();
        for (LessonPlan plan : plans) {
            PlayedLesson before = played.isEmpty() ? null : played.get(played.size() - 1);
            played.add(LessonScript.play(plan, before, classroom, chance));
        }
        return played;
    }
}
