package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A line was written on the wall: without {@code afterLineId} as the last. Words that no link explains are the originator's. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineScribed(
        LineId lineId,
        @Nullable LineId afterLineId,
        String text,
        Originator originator,
        Originator scribe,
        List<Link> links)
        implements LessonEvent {}
