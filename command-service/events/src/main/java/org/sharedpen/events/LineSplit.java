package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A line became two: its tokens from {@code atToken} on stand on the new line behind it. */
@Revision("1")
public record LineSplit(LineId lineId, int version, int atToken, String text, LineId newLineId, String newText)
        implements LessonEvent {}
