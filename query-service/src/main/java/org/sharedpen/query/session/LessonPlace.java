package org.sharedpen.query.session;

import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.UnitId;

/**
 * A lesson that the caller may read.
 *
 * @param pupilsVisible whether the caller may see figures of single pupils of it
 */
public record LessonPlace(LessonId lessonId, UnitId unitId, ClassId classId, boolean pupilsVisible) {}
