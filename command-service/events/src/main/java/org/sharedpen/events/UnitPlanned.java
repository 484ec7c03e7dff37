package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A unit of work was planned for a class. */
@Revision("1")
public record UnitPlanned(UnitId unitId, ClassId classId, String title, TextType textType) implements UnitEvent {}
