package org.sharedpen.query.balance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.UnitId;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What was planned for a lesson: a row of {@code read.planned_lesson}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Plan(
        LessonId lessonId,
        UnitId unitId,
        ClassId classId,
        String title,
        LocalDate date,
        int plannedLevel,
        Protocol protocol,
        CraftFocus craftFocus) {}
