package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** The class no longer attends to one craft element alone. */
@Revision("1")
public record EditFocusCleared(CraftFocus craftFocus) implements LessonEvent {}
