package org.sharedpen.query.release;

import java.util.List;
import java.util.Optional;
import org.sharedpen.events.LessonId;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.balance.measure.Shift;

/** The lessons of a unit in the order of the plan, whatever became of them. */
record UnitSoFar(List<TaughtLesson> lessons) {

    List<TaughtLesson> closed() {
        return lessons.stream().filter(TaughtLesson::closed).toList();
    }

    List<TaughtLesson> usable() {
        return lessons.stream().filter(TaughtLesson::usable).toList();
    }

    /** The last lesson of the plan that was closed. */
    Optional<TaughtLesson> lastClosed() {
        List<TaughtLesson> closed = closed();
        return closed.isEmpty() ? Optional.empty() : Optional.of(closed.get(closed.size() - 1));
    }

    /** The first lesson of the plan that has not been opened. */
    Optional<TaughtLesson> next() {
        return lessons.stream()
                .filter(lesson -> lesson.state() == State.PLANNED)
                .findFirst();
    }

    LaterUse laterUse() {
        return lessons.stream().map(TaughtLesson::laterUse).reduce(LaterUse.NONE, LaterUse::and);
    }

    /** The last lesson whose reflections were looked at in independent writing. */
    Optional<LessonId> lastSampled() {
        return lessons.stream()
                .filter(lesson -> lesson.laterUse().sampled() > 0)
                .map(TaughtLesson::lessonId)
                .reduce((earlier, later) -> later);
    }

    Shift shift() {
        return Shift.over(lessons.stream().map(TaughtLesson::words).toList());
    }
}
