package org.sharedpen.events;

/** A fact, stored for ever. */
public sealed interface Event permits UnitEvent, LessonEvent, PupilEvent {}
