package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The class was done looking at a line. Of a reworked line it is kept who decided, and whoever of them can be named. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExaminationClosed(
        ExaminationId examinationId,
        ExaminationOutcome outcome,
        @Nullable SettledBy settledBy,
        @Nullable Originator decider)
        implements LessonEvent {}
