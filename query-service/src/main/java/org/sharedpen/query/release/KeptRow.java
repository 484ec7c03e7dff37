package org.sharedpen.query.release;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Advice;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SealedWords;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.kept_advice}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record KeptRow(
        SchoolId school,
        UUID unitId,
        long version,
        UUID lessonId,
        @Nullable Advice advice,
        @Nullable Integer advisedLevel,
        @Nullable Integer plannedLevel,
        @Nullable Integer chosenLevel,
        @Nullable SealedWords reason,
        Instant at) {}
