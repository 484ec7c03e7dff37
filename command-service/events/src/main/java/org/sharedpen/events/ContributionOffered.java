package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Something was offered for the text. Whoever it names is present from then on. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContributionOffered(
        ContributionId contributionId,
        Originator originator,
        @Nullable Form form,
        @Nullable Route route,
        int wordCount,
        @Nullable SealedWords words,
        @Nullable ChoiceId choiceId,
        @Nullable LineId lineId)
        implements LessonEvent {}
