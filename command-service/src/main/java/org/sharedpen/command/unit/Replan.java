package org.sharedpen.command.unit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.Protocol;

/** What is to change in a lesson's plan, and why; what is absent stays. */
record Replan(
        @Min(value = 0, message = Wanted.LEVEL) @Max(value = 5, message = Wanted.LEVEL) @Nullable
        Integer plannedLevel,

        @Nullable Protocol protocol,
        @Nullable CraftFocus craftFocus,
        @SchoolDate @Nullable LocalDate date,

        @Size(max = Wanted.REASON, message = Wanted.SHORTER) @Nullable
        String reason) {

    boolean isEmpty() {
        return plannedLevel == null && protocol == null && craftFocus == null && date == null && !hasReason();
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
