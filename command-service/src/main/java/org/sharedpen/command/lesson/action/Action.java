package org.sharedpen.command.lesson.action;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.PupilId;

/**
 * Something that a teacher does in a lesson. It says what it builds on, and decides; what all actions have in common is
 * judged for it ({@link Judgement}).
 */
public interface Action {

    /** What becomes of it, where nothing that all actions have in common stands against it. */
    Decision decide(LessonState lesson, Context context);

    /** When in the course of the lesson it may come. */
    default Admission admission() {
        return Admission.WHILE_OPEN;
    }

    /** The ids of what it makes: new in this lesson. */
    default List<Object> makes() {
        return List.of();
    }

    /** Whether the id of something that it makes is given to something else, so that it may not have it. */
    default boolean isTaken(Object id, LessonState lesson) {
        return lesson.isTaken(id);
    }

    /** The ids of what it builds on: there must be such things. */
    default List<Object> buildsOn() {
        return List.of();
    }

    /** The lines that it changes, as they were seen. */
    default List<Seen> seen() {
        return List.of();
    }

    /** The pupils that it names: they must be in the class. */
    default List<PupilId> pupils() {
        return List.of();
    }

    /** Those of the ids that are given. */
    static List<Object> given(@Nullable Object... ids) {
        return Stream.of(ids)
                .<Object>mapMulti((id, each) -> {
                    if (id != null) {
                        each.accept(id);
                    }
                })
                .toList();
    }
}
