package org.sharedpen.query.participation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.participation.Figures.CoverageFigure;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.LessonPlace;
import org.sharedpen.query.session.Roll;
import org.sharedpen.query.session.Roll.Called;
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

/** Who took part in a lesson and over a unit. Single pupils are shown to those who teach the class. */
@RestController
class ParticipationApi {
    private final FreshPlaces places;
    private final Freshness freshness;
    private final SchoolWall wall;
    private final AttendedLessons lessons;
    private final JointProgress progress;
    private final Roll roll;
    private final Chances chances;
    private final UnitParticipation units;

    ParticipationApi(
            FreshPlaces places,
            Freshness freshness,
            SchoolWall wall,
            AttendedLessons lessons,
            JointProgress progress,
            Roll roll,
            Chances chances,
            UnitParticipation units) {
        this.places = places;
        this.freshness = freshness;
        this.wall = wall;
        this.lessons = lessons;
        this.progress = progress;
        this.roll = roll;
        this.chances = chances;
        this.units = units;
    }

    private record Seen<T>(T read, AsOf asOf) {}

    @GetMapping("/api/lessons/{lesson}/participation")
    ParticipationAnswer lesson(
            Caller caller, @PathVariable("lesson") LessonId id, @RequestParam @Nullable String after) {
        SchoolId school = caller.school();
        StreamId stream = StreamId.of(school, id);
        LessonPlace place = places.lesson(caller, id, after);
        Seen<Lesson> seen = wall.in(
                school,
                () -> new Seen<>(lessons.lesson(school, id).orElseThrow(Problem::notFound), freshness.asOf(stream)));
        Lesson lesson = seen.read();
        Withheld withheld = Withheld.from(place.pupilsVisible(), lesson.completeness());
        Set<PupilId> pupils = new HashSet<>(lesson.present());
        pupils.addAll(lesson.absent());
        List<Called> called = place.pupilsVisible() ? roll.call(school, place.classId(), pupils) : List.of();
        return ParticipationAnswer.of(
                lesson,
                new Figures(CoverageFigure.of(lesson), chances.evenness(lesson)),
                called,
                withheld,
                seen.asOf());
    }

    @GetMapping("/api/units/{unit}/participation")
    UnitParticipationAnswer unit(Caller caller, @PathVariable("unit") UnitId id, @RequestParam @Nullable String after) {
        SchoolId school = caller.school();
        UnitPlace place = places.unit(caller, id, after);
        Seen<UnitLessons> seen = wall.in(school, () -> {
            UnitLessons planned = lessons.unit(school, id);
            List<StreamId> streams = new ArrayList<>(List.of(StreamId.of(school, id)));
            planned.lessons().forEach(lesson -> streams.add(StreamId.of(school, lesson.lessonId())));
            return new Seen<>(planned, progress.asOf(school, streams));
        });
        UnitLessons unit = seen.read();
        Withheld withheld = Withheld.from(place.pupilsVisible(), unit.completeness());
        List<Called> called = place.pupilsVisible() ? roll.call(school, place.classId(), unit.everListed()) : List.of();
        return units.answer(unit, called, withheld, seen.asOf());
    }
}
