package org.sharedpen.dashboard.participation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.participation.UnitParticipation.Held;
import org.sharedpen.dashboard.wording.Wording;

/** A lesson of the unit's coverage table: heard of present beside chance, and the share of the three most heard. */
record LessonVoices(
        Held lesson,
        @Nullable BesideChance coverage,
        @Nullable BesideChance topThree,
        @Nullable BesideChance gini) {

    static LessonVoices of(Held lesson, Optional<LessonParticipation> found, Wording wording) {
        if (found.isEmpty()) {
            return new LessonVoices(lesson, null, null, null);
        }
        LessonParticipation participation = found.get();
        return new LessonVoices(
                lesson,
                BesideChance.coverage(participation.coverage(), wording),
                BesideChance.topThree(participation.evenness("topThreeShare"), wording),
                BesideChance.gini(participation.evenness("giniCorrected"), wording));
    }
}
