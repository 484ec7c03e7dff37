package org.sharedpen.query.participation.hearing;

import java.util.UUID;
import org.sharedpen.events.SchoolId;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.participation}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record LessonRow(
        SchoolId school,
        UUID lessonId,
        int singleHearings,
        int pairHearings,
        int trioHearings,
        int offers,
        int named,
        int someone,
        int talkedContributions,
        int talkedNewVoices,
        int talkedNewSixths,
        int talkedHeardBefore) {}
