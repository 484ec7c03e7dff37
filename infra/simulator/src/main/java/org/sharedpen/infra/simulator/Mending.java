package org.sharedpen.infra.simulator;

import java.util.UUID;

/** What goes wrong while it is recorded, and is put right. */
final class Mending {
    private final Scene scene;

    Mending(Scene scene) {
        this.scene = scene;
    }

    /** Whom the teacher took for another, and what nobody had said. */
    void namesAndSlips() {
        UUID mistaken = offer("whispered", scene.speaking.pupilId());
        scene.actions.record(
                "correct-attribution", "contributionId", mistaken, "originator", Who.pupil(scene.speaking.pupilId()));
        UUID nobody = scene.actions.id();
        UUID slip = scene.actions.record(
                "offer-contribution",
                "contributionId",
                nobody,
                "originator",
                Who.pupil(scene.speaking.pupilId()),
                "form",
                "WORD",
                "text",
                "sparkling");
        scene.actions.record("void-action", "targetActionId", slip, "reason", "It was said in another lesson");
    }

    private UUID offer(String text, String pupil) {
        UUID id = scene.actions.id();
        scene.actions.record(
                "offer-contribution",
                "contributionId",
                id,
                "originator",
                Who.pupil(pupil),
                "form",
                "WORD",
                "route",
                "INVITED",
                "text",
                text);
        return id;
    }

    /** A line that is written and taken away, one that is split and joined again, one that is moved and moved back. */
    void theWall() {
        UUID falseStart = scene.actions.id();
        scene.actions.record("scribe-line", "lineId", falseStart, "text", "And so it was that");
        scene.actions.record("remove-line", "lineId", falseStart, "baseVersion", 1);

        Draft draft = scene.drafts.get(0);
        UUID half = scene.actions.id();
        scene.actions.record(
                "split-line",
                "lineId",
                draft.line(),
                "baseVersion",
                draft.version(),
                "at",
                draft.sentence().frame().length() + 1,
                "newLineId",
                half);
        draft.touched();
        scene.actions.record(
                "join-lines",
                "lineId",
                draft.line(),
                "baseVersion",
                draft.version(),
                "nextLineId",
                half,
                "nextBaseVersion",
                1);
        draft.touched();

        Draft second = scene.drafts.get(1);
        UUID last = scene.drafts.get(scene.drafts.size() - 1).line();
        scene.actions.record(
                "move-line", "lineId", second.line(), "baseVersion", second.version(), "afterLineId", last);
        scene.actions.record(
                "move-line", "lineId", second.line(), "baseVersion", second.version(), "afterLineId", draft.line());
    }

    /** One who was late, and one whom nobody had put down as present. */
    void lateComers() {
        scene.speaking.absent().stream().limit(1).forEach(pupil -> {
            scene.actions.record("correct-attendance", "pupilId", pupil, "present", true);
            scene.speaking.arrives(pupil);
        });
        if (scene.speaking.absent().size() > 5) {
            String pupil = scene.speaking.absent().get(0);
            offer("breathless", pupil);
            scene.speaking.arrives(pupil);
        }
    }
}
