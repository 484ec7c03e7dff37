package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** First attempts: somebody offers, the teacher writes it down. */
final class Drafting {
    private final Scene scene;
    private int pupilWords;
    private int allWords;

    Drafting(Scene scene) {
        this.scene = scene;
    }

    void draft(List<Sentence> sentences, boolean afterTalk) {
        sentences.forEach(sentence -> draft(sentence, afterTalk));
    }

    private void draft(Sentence sentence, boolean afterTalk) {
        boolean reworked = scene.chance.happens(0.75);
        Voice voice = Voice.closestTo(
                scene.manner.release().pupilShare(), pupilWords, allWords, sentence, reworked, scene.chance);
        pupilWords += voice.pupilWords(sentence, reworked);
        allWords += Sentence.words(reworked ? sentence.finished() : sentence.attempt());
        if (scene.chance.happens(0.15)) {
            scene.actions.record("take-pass", "pupilId", scene.speaking.pupilId());
        }
        UUID line = scene.actions.id();
        List<UUID> contributions = new ArrayList<>();
        if (voice == Voice.FRAMED && scene.manner.support().openFrames()) {
            contributions.add(offer("PHRASE", Who.TEACHER, sentence.frame()));
        }
        contributions.add(offer(sentence, voice, afterTalk));
        scene.actions.record(
                "scribe-line", "lineId", line, "text", sentence.attempt(), "contributionIds", contributions);
        scene.drafts.add(new Draft(line, sentence, voice, reworked));
    }

    private UUID offer(Sentence sentence, Voice voice, boolean afterTalk) {
        boolean whole = voice != Voice.FRAMED;
        Map<String, Object> who = voice.teacherDrafts() ? Who.TEACHER : scene.speaking.pupils(afterTalk);
        return whole ? offer("SENTENCE", who, sentence.attempt()) : offer("PHRASE", who, sentence.first());
    }

    private UUID offer(String form, Map<String, Object> who, String text) {
        UUID id = scene.actions.id();
        scene.actions.record(
                "offer-contribution",
                "contributionId",
                id,
                "originator",
                who,
                "form",
                form,
                "route",
                scene.speaking.route(who),
                "text",
                text);
        return id;
    }
}
