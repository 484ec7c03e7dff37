package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** Someone said by what a choice is to be judged. */
@Revision("1")
public record CriterionStated(ChoiceId choiceId, CriterionId criterionId, Originator originator, SealedWords words)
        implements LessonEvent {}
