package org.sharedpen.command.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;

/** A unit as it is to be planned, with its first lessons. */
public record UnitPlan(
        @NotNull(message = Wanted.MISSING) UnitId unitId,
        @NotNull(message = Wanted.MISSING) ClassId classId,

        @NotBlank(message = Wanted.NAMED) @Size(max = Wanted.TITLE, message = Wanted.SHORTER)
        String title,

        @NotNull(message = Wanted.MISSING) TextType textType,

        @NotNull(message = Wanted.MISSING) @Size(max = Wanted.LESSONS, message = Wanted.FEWER)
        List<@Valid @NotNull(message = Wanted.MISSING) LessonPlan> lessons) {}
