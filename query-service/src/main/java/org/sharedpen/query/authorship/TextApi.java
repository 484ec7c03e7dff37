package org.sharedpen.query.authorship;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.LessonPlace;
import org.sharedpen.query.session.SchoolWall;
import org.sharedpen.query.stream.FreshPlaces;
import org.sharedpen.query.stream.Freshness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The shared text with the owner of every word. */
@RestController
class TextApi {
    private static final String LINES = """
            select line_id, version, text, tokens from read.line
            where school = ? and lesson_id = ?
            order by place
            """;
    private final FreshPlaces places;
    private final Freshness freshness;
    private final SchoolWall wall;
    private final JdbcClient log;

    TextApi(FreshPlaces places, Freshness freshness, SchoolWall wall, JdbcClient log) {
        this.places = places;
        this.freshness = freshness;
        this.wall = wall;
        this.log = log;
    }

    /** The text as it stands; empty before the lesson has one. */
    @GetMapping(path = "/api/lessons/{lessonId}/text", params = "!version")
    ShownText text(
            Caller caller, @PathVariable LessonId lessonId, @RequestParam(required = false) @Nullable String after) {
        StreamId stream = StreamId.of(caller.school(), lessonId);
        LessonPlace place = places.lesson(caller, lessonId, after);
        ShownText text = wall.in(caller.school(), () -> ShownText.of(lines(stream), freshness.asOf(stream)));
        return place.pupilsVisible() ? text : text.withoutPupils();
    }

    private List<ShownLine> lines(StreamId lesson) {
        return log.sql(LINES)
                .params(lesson.school().value(), lesson.id())
                .query((row, number) -> new ShownLine(
                        LineId.of(row.getString("line_id")),
                        row.getInt("version"),
                        row.getString("text"),
                        ShownToken.read(row.getString("tokens")),
                        List.of()))
                .list();
    }
}
