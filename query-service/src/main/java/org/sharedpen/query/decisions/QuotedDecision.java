package org.sharedpen.query.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;

/**
 * A decision of the class in its own words.
 *
 * @param quote absent for who does not teach the class, and where the words are gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotedDecision(
        UUID decisionId, LessonId lessonId, @Nullable String quote) {}
