package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A line moved: without {@code afterLineId} it stands first. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineMoved(LineId lineId, @Nullable LineId afterLineId) implements LessonEvent {}
