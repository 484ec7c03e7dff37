package org.sharedpen.infra.simulator;

import java.util.List;
import java.util.UUID;

/** Lines are made better, on the craft focus or beside it; what is quite beside it is parked. */
final class Editing {
    private final Scene scene;

    Editing(Scene scene) {
        this.scene = scene;
    }

    void edit(List<Draft> left) {
        scene.actions.record("set-edit-focus", "craftFocus", scene.plan.craftFocus());
        left.forEach(draft -> {
            if (draft.voice() == Voice.TEACHER) {
                byTheTeacher(draft);
            } else {
                byPupils(draft);
            }
        });
        park();
        scene.actions.record("clear-edit-focus");
    }

    /** The teacher betters a line: of pupils' words that is a quiet upgrade. */
    void byTheTeacher(Draft draft) {
        scene.actions.record(
                "revise-line",
                "lineId",
                draft.line(),
                "baseVersion",
                draft.version(),
                "text",
                draft.sentence().finished());
        draft.finished(false);
    }

    private void byPupils(Draft draft) {
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
                "craftFocus",
                scene.chance.happens(0.7) ? scene.plan.craftFocus() : "PUNCTUATION");
        draft.finished(true);
    }

    private void park() {
        UUID id = scene.actions.id();
        scene.actions.record(
                "offer-contribution",
                "contributionId",
                id,
                "originator",
                scene.speaking.pupil(),
                "form",
                "EDIT",
                "route",
                "VOLUNTEERED",
                "text",
                "We could put somebody speaking in here");
        scene.actions.record("park-edit", "contributionId", id, "reason", "Speech comes next week");
    }
}
