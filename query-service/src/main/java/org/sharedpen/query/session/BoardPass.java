package org.sharedpen.query.session;

import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.problem.Problem;

/** All that the second screen of a lesson shows at a door: of which lesson it is. Nobody stands behind it. */
public record BoardPass(SchoolId school, LessonId lesson) {

    /** Every other lesson answers as one that is not there. */
    public BoardPass at(LessonId asked) {
        if (!lesson.equals(asked)) {
            throw Problem.notFound();
        }
        return this;
    }
}
