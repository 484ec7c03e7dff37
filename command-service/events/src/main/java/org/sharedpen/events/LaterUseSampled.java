package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Independent writing was looked at for what its writer had meant to use; the latest look counts. Title and quotation are sealed for that pupil. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LaterUseSampled(
        ReflectionId reflectionId,
        SealedWords taskTitle,
        LocalDate date,
        Used used,
        Support support,
        @Nullable SealedWords quote)
        implements LessonEvent {}
