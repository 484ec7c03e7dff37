package org.sharedpen.query.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.sharedpen.events.LessonId;

/**
 * A decision with the lesson that it was made in.
 *
 * @param intended how many pupils mean to use it, {@code used} how many of them did by the latest sample
 */
record StoredDecision(
        UUID decisionId,
        LessonId lessonId,
        String lessonTitle,
        LocalDate date,
        Decision decision,
        int intended,
        int used) {}
