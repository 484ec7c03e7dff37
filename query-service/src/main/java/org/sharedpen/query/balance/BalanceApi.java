package org.sharedpen.query.balance;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.SchoolWall;
import org.sharedpen.query.stream.AsOf;
import org.sharedpen.query.stream.FreshPlaces;
import org.sharedpen.query.stream.Freshness;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The frame and the balance of a lesson. Nothing here is of a single pupil. */
@RestController
@EnableConfigurationProperties(ReleaseSettings.class)
class BalanceApi {
    private final FreshPlaces places;
    private final Freshness freshness;
    private final SchoolWall wall;
    private final MeasuredLessons lessons;
    private final Bands bands;

    BalanceApi(
            FreshPlaces places,
            Freshness freshness,
            SchoolWall wall,
            MeasuredLessons lessons,
            ReleaseSettings settings) {
        this.places = places;
        this.freshness = freshness;
        this.wall = wall;
        this.lessons = lessons;
        this.bands = settings.asBands();
    }

    @GetMapping("/api/lessons/{lesson}")
    LessonAnswer lesson(Caller caller, @PathVariable LessonId lesson, @RequestParam @Nullable String after) {
        return lesson(
                caller,
                lesson,
                after,
                (found, asOf) ->
                        LessonAnswer.of(found, LessonBalance.of(found, bands).enacted(), asOf));
    }

    @GetMapping("/api/lessons/{lesson}/balance")
    BalanceAnswer balance(Caller caller, @PathVariable LessonId lesson, @RequestParam @Nullable String after) {
        return lesson(
                caller, lesson, after, (found, asOf) -> BalanceAnswer.of(found, LessonBalance.of(found, bands), asOf));
    }

    private <T> T lesson(Caller caller, LessonId lesson, @Nullable String after, BiFunction<Lesson, AsOf, T> answer) {
        SchoolId school = caller.school();
        StreamId stream = StreamId.of(school, lesson);
        places.lesson(caller, lesson, after);
        return wall.in(
                school,
                () -> answer.apply(
                        lessons.lesson(school, lesson).orElseThrow(Problem::notFound), freshness.asOf(stream)));
    }
}
