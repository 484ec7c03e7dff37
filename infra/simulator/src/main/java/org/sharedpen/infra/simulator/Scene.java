package org.sharedpen.infra.simulator;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lesson while it is played: what the parts of its script share. */
final class Scene {
    static final ZoneId SCHOOL = ZoneId.of("Europe/London");
    private static final LocalTime BELL = LocalTime.of(9, 30);

    final LessonPlan plan;
    final Manner manner;
    final Chance chance;
    final ActionList actions;
    final Speaking speaking;
    final List<Draft> drafts = new ArrayList<>();
    /** What a pupil may mean to use again: the field of the reflection that names it, and its id. */
    final Map<UUID, String> decided = new LinkedHashMap<>();

    Scene(LessonPlan plan, Classroom classroom, Chance chance) {
        this.plan = plan;
        this.manner = plan.manner();
        this.chance = chance;
        this.actions = new ActionList(chance, at(plan, BELL));
        this.speaking = new Speaking(classroom, manner, plan.number(), chance);
    }

    private static OffsetDateTime at(LessonPlan plan, LocalTime time) {
        return plan.date().atTime(time).atZone(SCHOOL).toOffsetDateTime();
    }

    String one(String file) {
        return chance.one(Lines.of(file));
    }

    void segment(String kind, int seconds) {
        if (manner.capture().timed()) {
            actions.record("start-segment", "segmentId", actions.id(), "kind", kind);
        }
        actions.pass(seconds);
    }

    /** An edit of a line's second half, offered by {@code who}. */
    UUID edit(Draft draft, Map<String, Object> who, @Nullable UUID choice) {
        UUID id = actions.id();
        actions.record(
                "offer-contribution",
                "contributionId",
                id,
                "originator",
                who,
                "form",
                "EDIT",
                "route",
                speaking.route(who),
                "text",
                draft.sentence().reworked(),
                "choiceId",
                choice,
                "lineId",
                draft.line());
        return id;
    }
}
