package org.sharedpen.command.lesson;

import java.util.Map;
import org.sharedpen.events.LessonEvent;

/** Where the events of a decision go: they are part of the lesson as soon as this returns. */
@FunctionalInterface
interface Recording {
    void record(LessonEvent event, Map<String, Object> recordedBy);
}
