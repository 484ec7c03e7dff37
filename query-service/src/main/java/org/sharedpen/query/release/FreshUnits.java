package org.sharedpen.query.release;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.SchoolWall;
import org.sharedpen.query.session.UnitPlace;
import org.sharedpen.query.stream.AsOf;
import org.sharedpen.query.stream.FreshPlaces;
import org.sharedpen.query.stream.JointProgress;
import org.springframework.stereotype.Component;

/** Finds a unit for a reader, at least as far as the reader has seen it, and reads its lessons in one state of the tables. */
@Component
class FreshUnits {
    private final FreshPlaces places;
    private final SchoolWall wall;
    private final TaughtLessons lessons;
    private final KeptAdvice kept;
    private final JointProgress progress;

    FreshUnits(FreshPlaces places, SchoolWall wall, TaughtLessons lessons, KeptAdvice kept, JointProgress progress) {
        this.places = places;
        this.wall = wall;
        this.lessons = lessons;
        this.kept = kept;
        this.progress = progress;
    }

    /** What was read of a unit. */
    record Seen(UnitPlace place, List<TaughtLessons.Measured> lessons, List<KeptRow> kept, AsOf asOf) {
        UnitSoFar unit() {
            return new UnitSoFar(
                    lessons.stream().map(TaughtLessons.Measured::taught).toList());
        }
    }

    Seen see(Caller caller, UnitId unit, @Nullable String after) {
        SchoolId school = caller.school();
        UnitPlace place = places.unit(caller, unit, after);
        return wall.in(school, () -> {
            List<TaughtLessons.Measured> planned = lessons.of(school, unit, caller.account());
            List<StreamId> streams = new ArrayList<>(List.of(StreamId.of(school, unit)));
            planned.forEach(one -> streams.add(StreamId.of(school, one.taught().lessonId())));
            return new Seen(place, planned, kept.of(school, unit), progress.asOf(school, streams));
        });
    }
}
