package org.sharedpen.command.unit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonPlanned;
import org.sharedpen.events.Protocol;

/**
 * A lesson as it is to be planned.
 *
 * @param protocol absent where it is to be the usual one of the class's years
 */
public record LessonPlan(
        @NotNull(message = Wanted.MISSING) LessonId lessonId,

        @NotBlank(message = Wanted.NAMED) @Size(max = Wanted.TITLE, message = Wanted.SHORTER)
        String title,

        @NotNull(message = Wanted.MISSING) @SchoolDate LocalDate date,

        @NotNull(message = Wanted.MISSING)
        @Min(value = 0, message = Wanted.LEVEL)
        @Max(value = 5, message = Wanted.LEVEL)
        Integer plannedLevel,

        @Nullable Protocol protocol,
        @NotNull(message = Wanted.MISSING) CraftFocus craftFocus) {

    /** Whether this is what was planned; where no protocol is given, the one that was usual then. */
    boolean says(LessonPlanned planned) {
        return planned.lessonId().equals(lessonId)
                && planned.title().equals(Wanted.title(title))
                && planned.date().equals(date)
                && planned.plannedLevel() == plannedLevel
                && (protocol == null || planned.protocol() == protocol)
                && planned.craftFocus() == craftFocus;
    }
}
