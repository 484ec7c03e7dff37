package org.sharedpen.query.reflection;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SealedWords;

/**
 * How that which is meant to be used reads: a line as it stands on the wall, or stood last; a suggestion as it was sealed for
 * whoever it is put down to.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TargetWords(@Nullable String line, @Nullable Suggestion suggestion) {

    record Suggestion(ContributionId contributionId, Originator originator, SealedWords words) {}
}
