package org.sharedpen.query.reflection;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What pupils mean to use over a unit, and whether they did. */
@RestController
class ReflectionsApi {
    private final FreshPlaces places;
    private final JointProgress progress;
    private final SchoolWall wall;
    private final UnitReflections reflections;
    private final ByPupil byPupil;

    ReflectionsApi(
            FreshPlaces places, JointProgress progress, SchoolWall wall, UnitReflections reflections, ByPupil byPupil) {
        this.places = places;
        this.progress = progress;
        this.wall = wall;
        this.reflections = reflections;
        this.byPupil = byPupil;
    }

    private record Seen(List<UnitReflections.LessonMeant> lessons, AsOf asOf) {}

    @GetMapping("/api/units/{unit}/reflections")
    ReflectionsAnswer reflections(Caller caller, @PathVariable UnitId unit, @RequestParam @Nullable String after) {
        UnitPlace place = places.unit(caller, unit, after);
        SchoolId school = caller.school();
        Seen seen = wall.in(school, () -> {
            List<UnitReflections.LessonMeant> lessons = reflections.of(school, unit);
            List<StreamId> streams = new ArrayList<>(List.of(StreamId.of(school, unit)));
            lessons.forEach(lesson -> streams.add(StreamId.of(school, lesson.lessonId())));
            return new Seen(lessons, progress.asOf(school, streams));
        });
        return ReflectionsAnswer.of(
                seen.lessons(),
                place.pupilsVisible() ? byPupil.of(school, place.classId(), seen.lessons()) : List.of(),
                place.pupilsVisible(),
                seen.asOf());
    }
}
