package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A lesson's plan was changed; absent fields stay as they were. Keeps what had been advised, and why the teacher chose what stands. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LessonReplanned(
        UnitId unitId,
        LessonId lessonId,
        @Nullable Integer plannedLevel,
        @Nullable Protocol protocol,
        @Nullable CraftFocus craftFocus,
        @Nullable LocalDate date,
        @Nullable Advice advice,
        @Nullable Integer advisedLevel,
        @Nullable SealedWords reason)
        implements UnitEvent {}
