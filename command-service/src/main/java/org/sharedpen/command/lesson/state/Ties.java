package org.sharedpen.command.lesson.state;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;

/**
 * What an event has to do with the rest of its lesson.
 *
 * @param makes the ids of what it makes
 * @param refersTo the ids of what it builds on
 * @param changes what it changes, so that of several changes only the latest can be undone: lines, or the edit focus
 * @param arrived the pupils who must have been there for it
 */
public record Ties(List<Object> makes, List<Object> refersTo, List<Object> changes, List<PupilId> arrived) {
    static final Ties NONE = new Ties(List.of(), List.of(), List.of(), List.of());

    public static Ties of(LessonEvent event) {
        return TiesOfEvents.of(event);
    }

    /** Whether something that happened later depends on this: it refers to what this made, or changed the same again. */
    public boolean bind(Ties later) {
        return meet(makes, later.refersTo) || meet(changes, later.changes);
    }

    Ties making(Object... ids) {
        return new Ties(both(makes, List.of(ids)), refersTo, changes, arrived);
    }

    Ties referringTo(@Nullable Object... ids) {
        List<Object> given =
                Stream.of(ids).filter(Objects::nonNull).<Object>map(id -> id).toList();
        return new Ties(makes, both(refersTo, given), changes, arrived);
    }

    Ties changing(Object... things) {
        return new Ties(makes, refersTo, both(changes, List.of(things)), arrived);
    }

    Ties with(@Nullable Originator... whoever) {
        List<PupilId> named = Stream.of(whoever)
                .filter(Objects::nonNull)
                .flatMap(who -> who.pupilIds().stream())
                .toList();
        return new Ties(makes, refersTo, changes, both(arrived, named));
    }

    private static <T> List<T> both(List<T> some, List<? extends T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static boolean meet(List<Object> some, List<Object> others) {
        return !Collections.disjoint(some, others);
    }
}
