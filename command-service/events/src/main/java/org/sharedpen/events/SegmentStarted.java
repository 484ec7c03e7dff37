package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A stretch of the lesson began; the one before ended with it. Where it has a planned length, a timer counts down by it. */
@Revision("2")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SegmentStarted(
        SegmentId segmentId, SegmentKind kind, @Nullable Integer plannedSeconds) implements LessonEvent {}
