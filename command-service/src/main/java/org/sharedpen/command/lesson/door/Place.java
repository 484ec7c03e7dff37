package org.sharedpen.command.lesson.door;

import org.sharedpen.command.lesson.action.Roll;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;

/** Where a lesson was planned, and who is in its class now. */
record Place(SchoolId school, LessonId lesson, UnitId unit, ClassId theClass, Roll roll) {

    StreamId stream() {
        return StreamId.of(school, lesson);
    }
}
