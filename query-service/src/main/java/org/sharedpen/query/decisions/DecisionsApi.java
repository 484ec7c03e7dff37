package org.sharedpen.query.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.KeyRing;
import org.sharedpen.query.session.LessonPlace;
import org.sharedpen.query.session.Opener;
import org.sharedpen.query.session.SchoolWall;
import org.sharedpen.query.session.UnitPlace;
import org.sharedpen.query.stream.AsOf;
import org.sharedpen.query.stream.FreshPlaces;
import org.sharedpen.query.stream.Freshness;
import org.sharedpen.query.stream.JointProgress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a class decided, in a lesson and over a unit; the words are opened while the answer is made. */
@RestController
class DecisionsApi {
    private final FreshPlaces places;
    private final Freshness freshness;
    private final JointProgress progress;
    private final SchoolWall wall;
    private final StoredDecisions stored;
    private final KeyRing keys;

    DecisionsApi(
            FreshPlaces places,
            Freshness freshness,
            JointProgress progress,
            SchoolWall wall,
            StoredDecisions stored,
            KeyRing keys) {
        this.places = places;
        this.freshness = freshness;
        this.progress = progress;
        this.wall = wall;
        this.stored = stored;
        this.keys = keys;
    }

    private record Seen(List<StoredDecision> read, AsOf asOf) {}

    @GetMapping("/api/lessons/{lesson}/decisions")
    DecisionsAnswer ofLesson(Caller caller, @PathVariable LessonId lesson, @RequestParam @Nullable String after) {
        LessonPlace place = places.lesson(caller, lesson, after);
        StreamId stream = StreamId.of(caller.school(), lesson);
        return answer(
                caller,
                place.pupilsVisible(),
                wall.in(
                        caller.school(),
                        () -> new Seen(stored.lesson(caller.school(), lesson), freshness.asOf(stream))));
    }

    @GetMapping("/api/units/{unit}/decisions")
    DecisionsAnswer ofUnit(Caller caller, @PathVariable UnitId unit, @RequestParam @Nullable String after) {
        UnitPlace place = places.unit(caller, unit, after);
        SchoolId school = caller.school();
        return answer(caller, place.pupilsVisible(), wall.in(school, () -> {
            List<StreamId> streams = new ArrayList<>(stored.streams(school, unit));
            streams.add(StreamId.of(school, unit));
            return new Seen(stored.unit(school, unit), progress.asOf(school, streams));
        }));
    }

    private DecisionsAnswer answer(Caller caller, boolean visible, Seen seen) {
        SchoolId school = caller.school();
        Opener opener = keys.of(
                school,
                visible ? seen.read().stream().flatMap(one -> one.decision().speakers()) : Stream.empty());
        return DecisionsAnswer.of(
                seen.read(), lesson -> new Opened(opener, StreamId.of(school, lesson), visible), visible, seen.asOf());
    }
}
