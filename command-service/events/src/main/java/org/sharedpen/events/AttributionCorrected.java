package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A contribution turned out to be someone else's; its words are sealed anew for them. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttributionCorrected(
        ContributionId contributionId,
        Originator originator,
        @Nullable SealedWords words) implements LessonEvent {}
