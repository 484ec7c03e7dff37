package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A pupil means to use one decision of the class, or a line or suggestion; a second one of the lesson replaces the first. Exactly one of the four ids says which. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReflectionRecorded(
        ReflectionId reflectionId,
        PupilId pupilId,
        @Nullable ChoiceId choiceId,
        @Nullable ExaminationId examinationId,
        @Nullable LineId lineId,
        @Nullable ContributionId contributionId,
        @Nullable SealedWords words)
        implements LessonEvent {}
