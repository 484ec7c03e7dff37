package org.sharedpen.query.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Protocol;
import org.sharedpen.query.balance.Gauges;
import org.sharedpen.query.balance.measure.Clusters;
import org.sharedpen.query.balance.measure.Enacted;
import org.sharedpen.query.participation.chance.Completeness;

/**
 * A lesson of the school as far as units are compared by it.
 *
 * @param taught closed, and not a transcript alone
 * @param present pupils ever present
 * @param contributions of pupils and teacher
 */
record SchoolLesson(
        LessonId lessonId,
        String title,
        LocalDate date,
        int plannedLevel,
        Protocol protocol,
        boolean taught,
        int present,
        long contributions,
        Clusters words,
        Completeness completeness,
        Enacted enacted,
        Gauges gauges) {
    private static final int PUPILS = 10;

    /** Enough pupils that no figure is one of a few. */
    boolean hasFigures() {
        return taught && present >= PUPILS;
    }

    /** Why it has no figures though it was taught; none where it has, or has not been taught. */
    @Nullable
    Reason withheld() {
        return taught && !hasFigures() ? Reason.FEW_PRESENT : null;
    }

    /** Enough recorded to say something of it, whatever the number of pupils. */
    boolean isUsable() {
        return taught && Enacted.isEnough(contributions, words.total());
    }
}
