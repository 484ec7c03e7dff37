package org.sharedpen.events;

/** A fact of the plan of a unit. */
public sealed interface UnitEvent extends Event permits LessonPlanned, LessonReplanned, UnitCompleted, UnitPlanned {}
