package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A pupil was asked and passed: an opportunity, not a hearing. */
@Revision("1")
public record PassTaken(PupilId pupilId) implements LessonEvent {}
