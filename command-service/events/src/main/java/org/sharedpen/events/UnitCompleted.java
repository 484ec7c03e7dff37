package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A unit of work came to its end. */
@Revision("1")
public record UnitCompleted(UnitId unitId) implements UnitEvent {}
