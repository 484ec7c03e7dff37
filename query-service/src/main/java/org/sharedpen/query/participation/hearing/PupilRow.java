package org.sharedpen.query.participation.hearing;

import java.util.UUID;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.participation_pupil}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record PupilRow(
        SchoolId school,
        UUID lessonId,
        PupilId pupilId,
        int hearings,
        int offers,
        int reasons,
        int wordSixths,
        int passes,
        int invited,
        int volunteered) {}
