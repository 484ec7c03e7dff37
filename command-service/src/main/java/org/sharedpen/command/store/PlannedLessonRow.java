package org.sharedpen.command.store;

import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.UnitId;

/** A lesson was planned for this unit and class. The same lesson id a second time is a conflict. */
public record PlannedLessonRow(SchoolId school, LessonId lessonId, UnitId unitId, ClassId classId) implements SideRow {}
