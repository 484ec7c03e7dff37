package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A closed lesson was opened again. */
@Revision("1")
public record LessonReopened() implements LessonEvent {}
