package org.sharedpen.command.unit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Advice;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.Protocol;

/** What is to change in a lesson's plan, what had been advised, and why; what is absent stays. */
record Replan(
        @Min(value = 0, message = Wanted.LEVEL) @Max(value = 5, message = Wanted.LEVEL) @Nullable
        Integer plannedLevel,

        @Nullable Protocol protocol,
        @Nullable CraftFocus craftFocus,
        @SchoolDate @Nullable LocalDate date,

        @Nullable Advice advice,

        @Min(value = 0, message = Wanted.LEVEL) @Max(value = 5, message = Wanted.LEVEL) @Nullable
        Integer advisedLevel,

        @Size(max = Wanted.REASON, message = Wanted.SHORTER) @Nullable
        String reason) {

    boolean isEmpty() {
        return plannedLevel == null
                && protocol == null
                && craftFocus == null
                && date == null
                && !keepsAdvice()
                && !hasReason();
    }

    /** Whether it keeps what had been advised: then it is kept also where it changes nothing. */
    boolean keepsAdvice() {
        return advice != null || advisedLevel != null;
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
