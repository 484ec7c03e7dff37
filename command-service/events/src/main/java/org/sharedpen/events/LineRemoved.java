package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A line was wiped off the wall. */
@Revision("1")
public record LineRemoved(LineId lineId) implements LessonEvent {}
