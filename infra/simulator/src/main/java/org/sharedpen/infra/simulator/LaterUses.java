package org.sharedpen.infra.simulator;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A week later the teacher looks into what pupils wrote by themselves. */
final class LaterUses {
    private LaterUses() {}

    static List<Map<String, Object>> sample(LessonPlan plan, Map<UUID, String> meant, Chance chance) {
        ActionList actions = new ActionList(
                chance,
                plan.date()
                        .plusDays(7)
                        .atTime(LocalTime.of(15, 40))
                        .atZone(Scene.SCHOOL)
                        .toOffsetDateTime());
        for (UUID reflection : meant.keySet()) {
            if (chance.happens(0.7)) {
                sample(plan, reflection, actions, chance);
            }
        }
        return actions.all();
    }

    private static void sample(LessonPlan plan, UUID reflection, ActionList actions, Chance chance) {
        String[] task = chance.one(Lines.of("tasks.txt")).split("\\|", -1);
        boolean used = chance.happens(plan.manner().support().laterUse());
        String support = chance.happens(plan.manner().release().pupilShare())
                ? chance.one(List.of("NONE", "PROMPT", "CLUE"))
                : chance.one(List.of("MODEL", "CORRECTION"));
        actions.record(
                "sample-later-use",
                "reflectionId",
                reflection,
                "taskTitle",
                task[0].strip(),
                "date",
                plan.date().plusDays(6),
                "used",
                used ? "YES" : chance.one(List.of("NO", "NO", "PARTLY")),
                "support",
                used ? support : "NONE",
                "quote",
                used ? task[1].strip() : null);
    }
}
