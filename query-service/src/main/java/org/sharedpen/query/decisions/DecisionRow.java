package org.sharedpen.query.decisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.StreamId;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.decision}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record DecisionRow(
        SchoolId school,
        UUID lessonId,
        UUID decisionId,
        long version,
        boolean decided,
        @Nullable SettledBy settledBy,
        Decision body) {

    static DecisionRow of(StreamId lesson, UUID id, Decision decision) {
        return new DecisionRow(
                lesson.school(),
                lesson.id(),
                id,
                decision.version(),
                decision.decided(),
                decision.settledBy(),
                decision);
    }
}
