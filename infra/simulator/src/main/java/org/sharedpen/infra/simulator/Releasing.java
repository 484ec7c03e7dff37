package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The end of a lesson: each pupil's own text beside the class's, and what each means to use again. */
final class Releasing {
    private final Scene scene;

    Releasing(Scene scene) {
        this.scene = scene;
    }

    void sampleVariations() {
        int own = (int) Math.round(10 * scene.manner.release().pupilShare());
        List<String> some = scene.chance.some(
                scene.speaking.present(), Math.min(12, scene.speaking.present().size()));
        for (int i = 0; i < some.size(); i++) {
            Draft draft = scene.chance.one(scene.drafts);
            String divergence = i < own / 2 ? "OWN_WAY" : i < own ? "VARIATION" : "SAME";
            scene.actions.record(
                    "sample-variation",
                    "pupilId",
                    some.get(i),
                    "divergence",
                    divergence,
                    "text",
                    divergence.equals("SAME") ? null : draft.sentence().frame() + " it all began again.",
                    "lineId",
                    draft.line());
        }
    }

    /** Answers who means to use what: the reflection's id and the pupil's. */
    Map<UUID, String> reflect() {
        Map<UUID, String> meant = new LinkedHashMap<>();
        List<UUID> decisions = new ArrayList<>(scene.decided.keySet());
        int many = scene.speaking.present().size() / 2;
        for (String pupil : scene.chance.some(scene.speaking.present(), many)) {
            UUID id = scene.actions.id();
            boolean ofTheClass = !decisions.isEmpty() && scene.chance.happens(0.8);
            UUID target = ofTheClass
                    ? scene.chance.one(decisions)
                    : scene.chance.one(scene.drafts).line();
            scene.actions.record(
                    "record-reflection",
                    "reflectionId",
                    id,
                    "pupilId",
                    pupil,
                    ofTheClass ? scene.decided.get(target) : "lineId",
                    target,
                    "words",
                    scene.one("keeping.txt"));
            meant.put(id, pupil);
        }
        return meant;
    }
}
