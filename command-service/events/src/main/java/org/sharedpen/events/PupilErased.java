package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A pupil's key and roster row were destroyed. */
@Revision("1")
public record PupilErased(PupilId pupilId) implements PupilEvent {}
