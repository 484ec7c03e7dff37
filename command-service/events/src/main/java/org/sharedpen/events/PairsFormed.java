package org.sharedpen.events;

import java.util.List;
import org.axonframework.serialization.Revision;

/** Pupils were put together in pairs and trios, in place of those before. */
@Revision("1")
public record PairsFormed(List<List<PupilId>> pairs) implements LessonEvent {}
