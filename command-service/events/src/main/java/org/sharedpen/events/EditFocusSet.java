package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** The class attends to one craft element while it edits; other suggestions are parked. */
@Revision("1")
public record EditFocusSet(CraftFocus craftFocus) implements LessonEvent {}
