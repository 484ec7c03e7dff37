package org.sharedpen.infra.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Whose words a sentence ends up being. */
enum Voice {
    TEACHER,
    TEACHER_THEN_PUPIL,
    FRAMED,
    PUPIL;

    static Voice closestTo(
            double target, int pupilWords, int allWords, Sentence sentence, boolean reworked, Chance chance) {
        int after = allWords + Sentence.words(reworked ? sentence.finished() : sentence.attempt());
        double tremble = (chance.between(0, 100) - 50) / 1000.0;
        return List.of(values()).stream()
                .min(Comparator.comparingDouble(voice -> Math.abs(
                        (pupilWords + voice.pupilWords(sentence, reworked)) / (double) after - target - tremble)))
                .orElseThrow();
    }

    boolean teacherDrafts() {
        return this == TEACHER || this == TEACHER_THEN_PUPIL;
    }

    int pupilWords(Sentence sentence, boolean reworked) {
        Draft draft = new Draft(new UUID(0, 0), sentence, this, reworked);
        if (reworked) {
            draft.finished(this != TEACHER);
        }
        return draft.owned().ofPupils();
    }
}
