package org.sharedpen.query.stream;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.Access;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.LessonPlace;
import org.sharedpen.query.session.UnitPlace;
import org.springframework.stereotype.Component;

/**
 * What a door asks first: waits for {@code ?after=} and finds the lesson or unit. What is not the caller's answers as if it
 * were not there, also in how long it takes and in what it says about parked lessons.
 */
@Component
public class FreshPlaces {
    private final Access access;
    private final Freshness freshness;

    FreshPlaces(Access access, Freshness freshness) {
        this.access = access;
        this.freshness = freshness;
    }

    /** The lesson, read at least as far as {@code after}. */
    public LessonPlace lesson(Caller caller, LessonId lesson, @Nullable String after) {
        LessonPlace place = find(caller, after, () -> access.findLesson(caller, lesson));
        After seen = After.parse(after);
        boolean version = !seen.position() && seen.number() > 0;
        freshness.await(caller.school(), StreamId.of(caller.school(), lesson), version ? after : null);
        return place;
    }

    /** The unit, read at least as far as the position {@code after}. */
    public UnitPlace unit(Caller caller, UnitId unit, @Nullable String after) {
        freshness.await(caller.school(), after);
        return find(caller, after, () -> access.findUnit(caller, unit));
    }

    private <T> T find(Caller caller, @Nullable String after, Supplier<Optional<T>> place) {
        After seen = After.parse(after);
        if (seen.position()) {
            freshness.until(
                    () -> freshness.arrived(caller.school(), seen.number()) ? Optional.of(seen) : Optional.empty());
        } else if (seen.number() > 0) {
            return freshness.until(place);
        }
        return place.get().orElseThrow(Problem::notFound);
    }
}
