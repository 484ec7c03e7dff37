package org.sharedpen.query.release;

import org.sharedpen.events.LessonId;

/** A figure in a sentence, and the lesson that it is from. */
record Fact(String sentence, LessonId lessonId, Kind kind) {
    /** What the figure is of. */
    enum Kind {
        WORDS,
        BOTH_LESSONS,
        DECISIONS,
        UNHEARD,
        LATER_USE,
        RECORDED
    }
}
