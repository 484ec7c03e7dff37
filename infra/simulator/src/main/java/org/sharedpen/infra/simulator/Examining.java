package org.sharedpen.infra.simulator;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What works, what could be stronger, how might we rework it: lines are looked at, and kept, parked or reworked. */
final class Examining {
    private final Scene scene;

    Examining(Scene scene) {
        this.scene = scene;
    }

    /** The class reworks the line, and somebody says why. */
    void rework(Draft draft) {
        UUID examination = begin(draft, scene.chance.one(List.of("STRONGER", "REWORK")));
        UUID edit = scene.edit(draft, scene.speaking.pupils(true), null);
        scene.actions.record(
                "revise-line",
                "lineId",
                draft.line(),
                "baseVersion",
                draft.version(),
                "text",
                draft.sentence().finished(),
                "contributionIds",
                List.of(edit),
                "examinationId",
                examination,
                "narration",
                Map.of("originator", scene.speaking.pupil(), "text", scene.one("arguments.txt")));
        draft.finished(true);
        String settledBy = scene.speaking.settledBy();
        scene.actions.record(
                "close-examination",
                "examinationId",
                examination,
                "outcome",
                "REWORKED",
                "settledBy",
                settledBy,
                "decider",
                settledBy.equals("PUPIL") ? Who.pupil(scene.speaking.pupilId()) : null);
        scene.decided.put(examination, "examinationId");
    }

    /** The class looks at the line, and leaves it. */
    void leave(Draft draft) {
        UUID examination = begin(draft, "WORKS");
        scene.actions.record(
                "close-examination",
                "examinationId",
                examination,
                "outcome",
                scene.chance.one(List.of("KEPT", "KEPT", "PARKED")));
    }

    private UUID begin(Draft draft, String question) {
        UUID examination = scene.actions.id();
        scene.actions.record(
                "examine-line", "examinationId", examination, "lineId", draft.line(), "question", question);
        scene.actions.record(
                "give-reason",
                "reasonId",
                scene.actions.id(),
                "originator",
                scene.speaking.pupil(),
                "text",
                scene.one("arguments.txt"),
                "examinationId",
                examination);
        return examination;
    }
}
