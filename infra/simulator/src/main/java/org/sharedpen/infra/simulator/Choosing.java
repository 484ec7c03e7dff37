package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Competing suggestions for one line: a question, criteria, candidates, reasons, and how it was settled. */
final class Choosing {
    private final Scene scene;

    Choosing(Scene scene) {
        this.scene = scene;
    }

    void choose(Draft draft) {
        UUID choice = scene.actions.id();
        scene.actions.record(
                "open-choice",
                "choiceId",
                choice,
                "question",
                "How should “%s …” go on?".formatted(draft.sentence().frame()),
                "lineId",
                draft.line());
        boolean first = scene.chance.happens(0.7);
        List<UUID> criteria = new ArrayList<>();
        if (first) {
            criteria.add(criterion(choice));
        }
        UUID better = scene.edit(draft, scene.speaking.pupils(true), choice);
        UUID asItIs = asItIs(draft, choice);
        reason(choice);
        reason(choice);
        if (!first && scene.chance.happens(0.5)) {
            criteria.add(criterion(choice));
        }
        boolean changes = scene.chance.happens(0.8);
        String settledBy = scene.speaking.settledBy();
        scene.actions.record(
                "settle-choice",
                "choiceId",
                choice,
                "contributionId",
                changes ? better : asItIs,
                "settledBy",
                settledBy,
                "decider",
                decider(settledBy),
                "criterionIds",
                criteria.isEmpty() ? null : criteria);
        scene.decided.put(choice, "choiceId");
        if (changes) {
            scene.actions.record(
                    "revise-line",
                    "lineId",
                    draft.line(),
                    "baseVersion",
                    draft.version(),
                    "text",
                    draft.sentence().finished(),
                    "contributionIds",
                    List.of(better),
                    "choiceId",
                    choice);
            draft.finished(true);
        }
    }

    private @Nullable Map<String, Object> decider(String settledBy) {
        return settledBy.equals("PUPIL") ? Who.pupil(scene.speaking.pupilId()) : null;
    }

    private UUID asItIs(Draft draft, UUID choice) {
        UUID id = scene.actions.id();
        Map<String, Object> who = scene.speaking.pupils(true);
        scene.actions.record(
                "offer-contribution",
                "contributionId",
                id,
                "originator",
                who,
                "form",
                "PHRASE",
                "route",
                scene.speaking.route(who),
                "text",
                draft.sentence().first(),
                "choiceId",
                choice);
        return id;
    }

    private UUID criterion(UUID choice) {
        UUID id = scene.actions.id();
        boolean pupils = scene.chance.happens(scene.manner.release().pupilShare());
        scene.actions.record(
                "state-criterion",
                "choiceId",
                choice,
                "criterionId",
                id,
                "originator",
                pupils ? scene.speaking.pupils(true) : Who.TEACHER,
                "text",
                scene.one("criteria.txt"));
        return id;
    }

    private void reason(UUID choice) {
        scene.actions.record(
                "give-reason",
                "reasonId",
                scene.actions.id(),
                "originator",
                scene.speaking.pupil(),
                "text",
                scene.one("arguments.txt"),
                "choiceId",
                choice);
    }
}
