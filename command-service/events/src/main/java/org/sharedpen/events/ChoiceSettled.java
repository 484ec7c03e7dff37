package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A choice was settled for one suggestion; {@code decider} is whoever can be named, the criteria are those that it was settled by. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChoiceSettled(
        ChoiceId choiceId,
        ContributionId contributionId,
        SettledBy settledBy,
        @Nullable Originator decider,
        List<CriterionId> criterionIds)
        implements LessonEvent {}
