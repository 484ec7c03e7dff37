package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A suggestion outside the craft focus was kept for later. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditParked(
        ContributionId contributionId, @Nullable SealedWords reason) implements LessonEvent {}
