package org.sharedpen.query.balance;

import java.util.Map;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.balance.measure.Enacted;
import org.sharedpen.query.balance.measure.Minutes;

/** The shares of a lesson, the level that follows from them, and the minutes at each level. */
public record LessonBalance(Gauges gauges, Enacted enacted, Map<Integer, Double> minutesByLevel) {

    /** The balance of a lesson; the words have a band only where there are enough of them, and of contributions, to say. */
    public static LessonBalance of(Lesson lesson, Bands bands) {
        Gauges gauges = Gauges.of(lesson);
        Enacted byWords = enacted(gauges, bands, Minutes.NONE);
        Integer band = byWords.level();
        int shared = band == null ? lesson.plan().plannedLevel() : band;
        return new LessonBalance(
                band == null ? gauges : gauges.within(bands),
                enacted(gauges, bands, lesson.minutes()),
                lesson.minutes().byLevel(shared));
    }

    private static Enacted enacted(Gauges gauges, Bands bands, Minutes minutes) {
        return Enacted.of(bands, minutes, gauges.offers().total(), gauges.words(), gauges.decisions());
    }
}
