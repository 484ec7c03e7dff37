package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Someone gave a reason for or against; exactly one of the four ids says what it is about. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReasonGiven(
        ReasonId reasonId,
        Originator originator,
        @Nullable ChoiceId choiceId,
        @Nullable ExaminationId examinationId,
        @Nullable ContributionId contributionId,
        @Nullable LineId lineId,
        @Nullable SealedWords words)
        implements LessonEvent {}
