package org.sharedpen.query.balance.frame;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.balance.measure.Minutes;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.lesson}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FrameRow(
        SchoolId school,
        UUID lessonId,
        UnitId unitId,
        ClassId classId,
        AccountId openedBy,
        CaptureMode captureMode,
        State state,
        Instant openedAt,
        @Nullable Instant closedAt,
        Set<UUID> present,
        Set<UUID> absent,
        List<Segment> segments,
        @Nullable CraftFocus editFocus) {

    /** How long each kind of segment took. */
    public Minutes minutes() {
        Minutes minutes = Minutes.NONE;
        for (Segment segment : segments) {
            minutes = minutes.and(segment.kind(), segment.lasted());
        }
        return minutes;
    }
}
