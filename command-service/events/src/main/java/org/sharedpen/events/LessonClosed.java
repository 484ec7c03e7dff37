package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** The lesson ended, and with it its last segment. */
@Revision("1")
public record LessonClosed() implements LessonEvent {}
