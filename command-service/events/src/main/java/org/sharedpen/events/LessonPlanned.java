package org.sharedpen.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A lesson was planned as the next one of its unit. */
@Revision("1")
public record LessonPlanned(
        UnitId unitId,
        ClassId classId,
        LessonId lessonId,
        String title,
        LocalDate date,
        int plannedLevel,
        Protocol protocol,
        CraftFocus craftFocus)
        implements UnitEvent {}
