package org.sharedpen.query.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharedpen.events.LessonId;

/** The first and the last third of some lessons: k = max(1, ⌊L/3⌋) of each. */
record Thirds(int k, List<TaughtLesson> first, List<TaughtLesson> last) {

    /** Empty under three lessons. */
    static Optional<Thirds> of(List<TaughtLesson> lessons) {
        int count = lessons.size();
        if (count < 3) {
            return Optional.empty();
        }
        int k = count / 3;
        return Optional.of(new Thirds(k, lessons.subList(0, k), lessons.subList(count - k, count)));
    }

    List<LessonId> lessonIds() {
        return Stream.concat(first.stream(), last.stream())
                .map(TaughtLesson::lessonId)
                .toList();
    }
}
