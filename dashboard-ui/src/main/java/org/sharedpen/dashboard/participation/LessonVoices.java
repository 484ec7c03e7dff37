package org.sharedpen.dashboard.participation;

import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.participation.UnitParticipation.Held;
import org.sharedpen.dashboard.wording.Wording;

/** A lesson of the unit's coverage table: heard of present beside chance, and the share of the three most heard. */
record LessonVoices(
        Held lesson,
        @Nullable BesideChance coverage,
        @Nullable BesideChance topThree) {

    static LessonVoices of(Held lesson, Wording wording) {
        return new LessonVoices(
                lesson,
                BesideChance.coverage(lesson.coverage(), wording),
                BesideChance.topThree(lesson.evenness("topThreeShare"), wording));
    }
}
