package org.sharedpen.infra.simulator;

import java.util.Map;

/**
 * What is so of a lesson by the way in which it was played, so that read models can be held against it.
 *
 * @param hearings of each pupil who was heard
 * @param decisions settled choices and reworked examinations
 * @param words new ones that stand at the end
 * @param quietUpgrades lines framed or bettered by the teacher with nothing behind it
 * @param used later uses that were sampled as {@code YES}
 */
public record LessonTruth(
        String lessonId,
        int present,
        Part offers,
        Part reasons,
        Part decisions,
        Part criteria,
        Part words,
        Map<String, Integer> hearings,
        int settled,
        int criteriaFirst,
        int examined,
        int reworked,
        int revisions,
        int narrated,
        int edits,
        int parked,
        int quietUpgrades,
        int variations,
        int intended,
        int sampled,
        int used) {

    /** How many are the pupils', of all. */
    public record Part(int pupil, int total) {

        Part and(boolean pupils) {
            return new Part(pupil + (pupils ? 1 : 0), total + 1);
        }
    }
}
