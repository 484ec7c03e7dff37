package org.sharedpen.query.authorship.shown;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.authorship.EarlierWalls;
import org.sharedpen.query.authorship.LessonText;
import org.sharedpen.query.authorship.StoredToken;
import org.sharedpen.query.authorship.fidelity.QuietUpgrade;
import org.sharedpen.query.authorship.fidelity.StoredUpgrades;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.LessonPlace;
import org.sharedpen.query.session.SchoolWall;
import org.sharedpen.query.stream.AsOf;
import org.sharedpen.query.stream.Fact;
import org.sharedpen.query.stream.FreshPlaces;
import org.sharedpen.query.stream.Freshness;
import org.sharedpen.query.stream.Past;
import org.sharedpen.query.stream.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final SchoolWall wall;
    private final JdbcClient log;
    private final StoredUpgrades upgrades;
    private final TextShown shown;

    TextHistoryApi(
            FreshPlaces places,
            Freshness freshness,
            Past past,
            SchoolWall wall,
            JdbcClient log,
            StoredUpgrades upgrades,
            TextShown shown) {
        this.places = places;
        this.freshness = freshness;
        this.past = past;
        this.wall = wall;
        this.log = log;
        this.upgrades = upgrades;
        this.shown = shown;
    }

    /** The revisions, to replay. */
    @GetMapping(path = "/api/lessons/{lessonId}/text/history", params = "!version")
    TextHistory history(
            Caller caller, @PathVariable LessonId lessonId, @RequestParam(required = false) @Nullable String after) {
        places.lesson(caller, lessonId, after);
        AsOf asOf = freshness.asOf(StreamId.of(caller.school(), lessonId));
        List<Revision> revisions = facts(caller, lessonId, version(asOf)).stream()
                .flatMap(Revision::of)
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
        return shown.to(caller, place, text(caller.school(), facts(caller, lessonId, version)));
    }

    private List<Fact> facts(Caller caller, LessonId lessonId, long version) {
        return past.of(StreamId.of(caller.school(), lessonId), version);
    }

    private static long version(AsOf asOf) {
        return asOf.version() == null ? 0 : asOf.version();
    }

    private ReadText text(SchoolId school, List<Fact> facts) {
        LessonText text = LessonText.of(facts, new EarlierWalls(school, past::of));
        List<ReadText.Line> lines = ReadText.lines(text);
        Stream<StoredToken> tokens = lines.stream().flatMap(line -> line.tokens().stream());
        return new ReadText(
                lines,
                wall.in(school, () -> Origins.of(log, school, tokens)),
                text.examinations().all(),
                text.openedBy(),
                quiet(school, text),
                facts.isEmpty()
                        ? new AsOf(0L, "p0", null)
                        : asOf(facts.get(facts.size() - 1).recorded()));
    }

    private List<LineId> quiet(SchoolId school, LessonText text) {
        List<QuietUpgrade> hanging = wall.in(
                school, () -> upgrades.quiet(school, text.quiet().hanging()).toList());
        return Stream.concat(text.quiet().decided().stream(), hanging.stream())
                .map(QuietUpgrade::lineId)
                .toList();
    }

    private static AsOf asOf(Recorded last) {
        return new AsOf(last.version(), "p" + last.position(), last.recordedAt());
    }
}
