package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A line took in the one behind it, whose id is gone. */
@Revision("1")
public record LinesJoined(LineId lineId, int version, LineId nextLineId, String text) implements LessonEvent {}
