package org.sharedpen.infra.simulator;

import java.util.List;
import java.util.Map;

/**
 * A lesson as it was recorded.
 *
 * @param actions of the device in front, in order
 * @param second of another device, sent when the lesson is over
 * @param later what pupils used of it later
 * @param absentAtTheEnd how many had not come by then
 * @param quietUpgrades how often the teacher framed or bettered pupils' words with nothing behind it
 */
record PlayedLesson(
        LessonPlan plan,
        List<Map<String, Object>> actions,
        List<Map<String, Object>> second,
        List<Map<String, Object>> later,
        List<Draft> drafts,
        int absentAtTheEnd,
        int quietUpgrades) {

    /** How many actions it took. */
    int size() {
        return actions.size() + second.size() + later.size();
    }
}
