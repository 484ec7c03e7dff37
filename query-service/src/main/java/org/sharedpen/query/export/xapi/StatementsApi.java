package org.sharedpen.query.export.xapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.KeyRing;
import org.sharedpen.query.session.LessonPlace;
import org.sharedpen.query.stream.AsOf;
import org.sharedpen.query.stream.Fact;
import org.sharedpen.query.stream.FreshPlaces;
import org.sharedpen.query.stream.Freshness;
import org.sharedpen.query.stream.Past;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened in a lesson as xAPI statements, for who teaches the class. */
@RestController
class StatementsApi {
    private static final String VERSION = "X-Experience-API-Version";
    private static final String CONSISTENT = "X-Experience-API-Consistent-Through";
    private final FreshPlaces places;
    private final Freshness freshness;
    private final Past past;
    private final EventIds ids;
    private final KeyRing keys;

    StatementsApi(FreshPlaces places, Freshness freshness, Past past, EventIds ids, KeyRing keys) {
        this.places = places;
        this.freshness = freshness;
        this.past = past;
        this.ids = ids;
        this.keys = keys;
    }

    @GetMapping("/api/lessons/{lesson}/statements")
    ResponseEntity<StatementsAnswer> statements(
            Caller caller, @PathVariable LessonId lesson, @RequestParam @Nullable String after) {
        LessonPlace place = places.lesson(caller, lesson, after);
        if (!place.pupilsVisible()) {
            throw Problem.roleRequired();
        }
        StreamId stream = StreamId.of(caller.school(), lesson);
        AsOf asOf = freshness.asOf(stream);
        long version = asOf.version() == null ? 0 : asOf.version();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(VERSION, "2.0.0");
        if (asOf.recordedAt() != null) {
            answer.header(CONSISTENT, asOf.recordedAt().toString());
        }
        return answer.body(new StatementsAnswer(version == 0 ? List.of() : told(place, stream, version), ""));
    }

    private List<Statement> told(LessonPlace place, StreamId stream, long version) {
        Map<Long, UUID> events = ids.of(stream, version);
        Actors actors = new Actors(keys.pseudonyms(stream.school(), "xapi/" + place.lessonId()));
        LessonStatements statements = new LessonStatements(actors, place);
        for (Fact fact : past.of(stream, version)) {
            statements.tell(
                    fact, Objects.requireNonNull(events.get(fact.recorded().version())));
        }
        return statements.all();
    }
}
