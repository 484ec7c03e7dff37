package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Suggestions compete for one place in the text. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChoiceOpened(
        ChoiceId choiceId, SealedWords question, @Nullable LineId lineId) implements LessonEvent {}
