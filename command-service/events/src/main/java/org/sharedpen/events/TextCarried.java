package org.sharedpen.events;

import java.util.List;
import org.axonframework.serialization.Revision;

/** Lines of an earlier lesson of the unit came along, behind what stood already: as they stood when that lesson had {@code fromVersion} events. Every word keeps its owner. */
@Revision("1")
public record TextCarried(LessonId fromLessonId, long fromVersion, List<CarriedLine> lines) implements LessonEvent {}
