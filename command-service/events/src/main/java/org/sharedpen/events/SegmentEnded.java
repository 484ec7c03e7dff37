package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A stretch of the lesson ended. */
@Revision("1")
public record SegmentEnded(SegmentId segmentId) implements LessonEvent {}
