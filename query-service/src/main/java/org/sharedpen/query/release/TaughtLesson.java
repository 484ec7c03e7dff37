package org.sharedpen.query.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonId;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.balance.measure.Clusters;
import org.sharedpen.query.balance.measure.Enacted;
import org.sharedpen.query.balance.measure.Gauge;
import org.sharedpen.query.balance.measure.Minutes;

/**
 * A lesson of a unit with all that is weighed when the next one is planned.
 *
 * @param captureMode null until it is opened
 * @param contributions of pupils and teacher
 * @param words new words standing, by contribution
 */
record TaughtLesson(
        LessonId lessonId,
        String title,
        LocalDate date,
        int plannedLevel,
        State state,
        @Nullable CaptureMode captureMode,
        long contributions,
        Clusters words,
        Settled decisions,
        Voices voices,
        Minutes minutes,
        Pen pen,
        LaterUse laterUse,
        Enacted enacted) {

    boolean closed() {
        return state == State.CLOSED;
    }

    /** A transcript alone: talk is no hearing, and does not say whose words are on the wall. */
    boolean talkAlone() {
        return captureMode == CaptureMode.TRANSCRIBED;
    }

    /** Closed, with enough recorded to say something of it. */
    boolean usable() {
        return closed() && !talkAlone() && Enacted.isEnough(contributions, words.total());
    }

    /** The pupils' share of its new words with its interval. */
    Gauge share() {
        return Gauge.clustered(words);
    }
}
