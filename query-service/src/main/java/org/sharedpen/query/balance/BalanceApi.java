package org.sharedpen.query.balance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.authorship.fidelity.KeptFidelity;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.LessonPlace;
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
    private final OpenersEye opener;
    private final Bands bands;

    BalanceApi(
            FreshPlaces places,
            Freshness freshness,
            SchoolWall wall,
            MeasuredLessons lessons,
            OpenersEye opener,
            ReleaseSettings settings) {
        this.places = places;
        this.freshness = freshness;
        this.wall = wall;
        this.lessons = lessons;
        this.opener = opener;
        this.bands = settings.asBands();
    }

    private record Seen(Lesson lesson, Optional<KeptFidelity> fidelity, AsOf asOf) {}

    /** Frame and balance of a lesson in one state of the tables. */
    record Both(LessonAnswer lesson, BalanceAnswer balance) {}

    @GetMapping("/api/lessons/{lesson}")
    LessonAnswer lesson(Caller caller, @PathVariable LessonId lesson, @RequestParam @Nullable String after) {
        return both(caller, lesson, after).lesson();
    }

    @GetMapping("/api/lessons/{lesson}/balance")
    BalanceAnswer balance(Caller caller, @PathVariable LessonId lesson, @RequestParam @Nullable String after) {
        return both(caller, lesson, after).balance();
    }

    Both both(Caller caller, LessonId lesson, @Nullable String after) {
        LessonPlace place = places.lesson(caller, lesson, after);
        Seen seen = see(caller, lesson);
        LessonBalance balance = LessonBalance.of(seen.lesson, bands);
        return new Both(
                LessonAnswer.of(seen.lesson, balance.enacted(), seen.asOf),
                BalanceAnswer.of(
                        seen.lesson,
                        balance,
                        seen.fidelity
                                .map(kept -> opener.show(caller, place, kept))
                                .orElse(null),
                        seen.asOf));
    }

    private Seen see(Caller caller, LessonId id) {
        SchoolId school = caller.school();
        return wall.in(school, () -> {
            Lesson lesson = lessons.lesson(school, id).orElseThrow(Problem::notFound);
            return new Seen(lesson, opener.read(caller, lesson), freshness.asOf(StreamId.of(school, id)));
        });
    }
}
