package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An earlier action is undone: every reading goes on as if it had never been. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionVoided(
        ActionId targetActionId, @Nullable SealedWords reason) implements LessonEvent {}
