package org.sharedpen.query.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.stream.AsOf;

/** A unit with its lessons in the order of the plan. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitAnswer(
        UnitId unitId,
        ClassId classId,
        @Nullable String classTitle,
        String title,
        TextType textType,
        boolean completed,
        List<Lesson> lessons,
        AsOf asOf) {

    /** How far a lesson is. */
    enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    record Lesson(
            LessonId lessonId,
            String title,
            LocalDate date,
            int plannedLevel,
            Protocol protocol,
            CraftFocus craftFocus,
            State state) {}

    UnitAnswer titled(@Nullable String title) {
        return new UnitAnswer(unitId, classId, title, this.title, textType, completed, lessons, asOf);
    }
}
