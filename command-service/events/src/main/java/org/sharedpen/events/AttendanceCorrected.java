package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** Whether a pupil was present is corrected, as if it had been said at once. */
@Revision("1")
public record AttendanceCorrected(PupilId pupilId, boolean present) implements LessonEvent {}
