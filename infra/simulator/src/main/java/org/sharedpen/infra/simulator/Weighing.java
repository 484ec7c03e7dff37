package org.sharedpen.infra.simulator;

import java.util.UUID;

/** Words and phrases that are weighed and not taken, each with a reason; some are noted on a second device. */
final class Weighing {
    private final Scene scene;

    Weighing(Scene scene) {
        this.scene = scene;
    }

    void weigh() {
        int most = Math.min(Suggestion.all().size(), scene.manner.voices().weighed());
        scene.chance.some(Suggestion.all(), most).forEach(this::weigh);
    }

    private void weigh(Suggestion suggestion) {
        UUID id = scene.actions.id();
        Object[] offer = {
            "contributionId",
            id,
            "originator",
            scene.speaking.pupils(true),
            "form",
            "WORD",
            "route",
            "VOLUNTEERED",
            "text",
            suggestion.words()
        };
        if (scene.manner.capture().second() && scene.chance.happens(0.4)) {
            scene.actions.elsewhere("offer-contribution", offer);
            return;
        }
        scene.actions.record("offer-contribution", offer);
        scene.actions.record(
                "give-reason",
                "reasonId",
                scene.actions.id(),
                "originator",
                scene.speaking.pupil(),
                "text",
                suggestion.reason(),
                "contributionId",
                id);
    }
}
