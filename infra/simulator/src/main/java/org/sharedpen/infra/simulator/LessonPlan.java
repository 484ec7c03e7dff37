package org.sharedpen.infra.simulator;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One lesson that is going to be played.
 *
 * @param number from 1
 * @param plannedLevel the release level that the teacher entered beforehand
 * @param pupilShare the share of new words that pupils should end up with, 0 to 1
 * @param absent how many pupils are away
 */
record LessonPlan(
        UUID lessonId,
        int number,
        LocalDate date,
        int plannedLevel,
        double pupilShare,
        int absent,
        Story.Chapter chapter) {

    /** Words first; how sentences open from the fourth lesson on. */
    String craftFocus() {
        return number < 4 ? "VOCABULARY" : "SENTENCE_OPENINGS";
    }
}
