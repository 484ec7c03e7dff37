package org.sharedpen.query.authorship;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.authorship.ledger.Ledger;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.LessonPlace;
import org.sharedpen.query.stream.AsOf;
import org.sharedpen.query.stream.Fact;
import org.sharedpen.query.stream.FreshPlaces;
import org.sharedpen.query.stream.Freshness;
import org.sharedpen.query.stream.Past;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the shared text came to be: its revisions, and how it stood at one of them, folded from the log. */
@RestController
class TextHistoryApi {
    private final FreshPlaces places;
    private final Freshness freshness;
    private final Past past;

    TextHistoryApi(FreshPlaces places, Freshness freshness, Past past) {
        this.places = places;
        this.freshness = freshness;
        this.past = past;
    }

    /** The revisions, to replay. */
    @GetMapping(path = "/api/lessons/{lessonId}/text/history", params = "!version")
    TextHistory history(
            Caller caller, @PathVariable LessonId lessonId, @RequestParam(required = false) @Nullable String after) {
        places.lesson(caller, lessonId, after);
        AsOf asOf = freshness.asOf(StreamId.of(caller.school(), lessonId));
        List<Revision> revisions = facts(caller, lessonId, version(asOf)).stream()
                .map(Revision::of)
                .flatMap(Optional::stream)
                .toList();
        return new TextHistory(revisions, asOf);
    }

    /** The text as it stood when the lesson had so many events. */
    @GetMapping(
            path = {"/api/lessons/{lessonId}/text/history", "/api/lessons/{lessonId}/text"},
            params = "version")
    ShownText text(
            Caller caller,
            @PathVariable LessonId lessonId,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String after) {
        LessonPlace place = places.lesson(caller, lessonId, after);
        long newest = version(freshness.asOf(StreamId.of(caller.school(), lessonId)));
        if (version < 0 || version > newest) {
            throw Problem.invalid("version", "The lesson has no such version.");
        }
        ShownText text = text(facts(caller, lessonId, version));
        return place.pupilsVisible() ? text : text.withoutPupils();
    }

    private List<Fact> facts(Caller caller, LessonId lessonId, long version) {
        return past.of(StreamId.of(caller.school(), lessonId), version);
    }

    private static long version(AsOf asOf) {
        return asOf.version() == null ? 0 : asOf.version();
    }

    private static ShownText text(List<Fact> facts) {
        Ledger ledger = new Ledger();
        AsOf asOf = new AsOf(0L, "p0", null);
        for (Fact fact : facts) {
            long version = fact.recorded().version();
            if (fact.voided()) {
                ledger.passOver(fact.event(), version, fact.recorded().action());
            } else {
                ledger.apply(fact.event(), version, fact.recorded().action());
            }
            asOf = new AsOf(
                    version, "p" + fact.recorded().position(), fact.recorded().recordedAt());
        }
        return ShownText.of(ledger.lines().stream().map(ShownLine::of).toList(), asOf);
    }
}
