package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A stretch of the lesson began; the one before ended with it. */
@Revision("1")
public record SegmentStarted(SegmentId segmentId, SegmentKind kind) implements LessonEvent {}
