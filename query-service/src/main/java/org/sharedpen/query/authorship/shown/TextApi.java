package org.sharedpen.query.authorship.shown;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.authorship.Examination;
import org.sharedpen.query.authorship.StoredToken;
import org.sharedpen.query.authorship.fidelity.KeptUpgrade;
import org.sharedpen.query.authorship.fidelity.StoredUpgrades;
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
import tools.jackson.databind.json.JsonMapper;

/** The shared text with the owner of every word. */
@RestController
class TextApi {
    private static final String LINES = """
            select line_id, version, text, tokens from read.line
            where school = ? and lesson_id = ?
            order by place
            """;
    private static final String BESIDE = """
            select frame.opened_by, coalesce(asked.examinations, '[]') as examinations
            from (select ?::uuid as school, ?::uuid as lesson_id) lesson
            left join read.lesson frame using (school, lesson_id)
            left join read.line_examinations asked using (school, lesson_id)
            """;
    private final FreshPlaces places;
    private final Freshness freshness;
    private final SchoolWall wall;
    private final JdbcClient log;
    private final StoredUpgrades upgrades;
    private final TextShown shown;

    TextApi(
            FreshPlaces places,
            Freshness freshness,
            SchoolWall wall,
            JdbcClient log,
            StoredUpgrades upgrades,
            TextShown shown) {
        this.places = places;
        this.freshness = freshness;
        this.wall = wall;
        this.log = log;
        this.upgrades = upgrades;
        this.shown = shown;
    }

    /** The text as it stands; empty before the lesson has one. */
    @GetMapping(path = "/api/lessons/{lessonId}/text", params = "!version")
    ShownText text(
            Caller caller, @PathVariable LessonId lessonId, @RequestParam(required = false) @Nullable String after) {
        StreamId stream = StreamId.of(caller.school(), lessonId);
        LessonPlace place = places.lesson(caller, lessonId, after);
        return shown.to(caller, place, wall.in(caller.school(), () -> read(stream)));
    }

    private ReadText read(StreamId lesson) {
        List<ReadText.Line> lines = log.sql(LINES)
                .params(lesson.school().value(), lesson.id())
                .query((row, number) -> new ReadText.Line(
                        LineId.of(row.getString("line_id")),
                        row.getInt("version"),
                        row.getString("text"),
                        StoredToken.read(row.getString("tokens"))))
                .list();
        Origins origins = Origins.of(log, lesson.school(), lines.stream().flatMap(line -> line.tokens().stream()));
        List<LineId> quiet = upgrades.of(lesson.school(), new LessonId(lesson.id())).upgrades().stream()
                .map(KeptUpgrade::lineId)
                .toList();
        return log.sql(BESIDE)
                .params(lesson.school().value(), lesson.id())
                .query((row, number) -> read(row, lines, origins, quiet, lesson))
                .single();
    }

    private ReadText read(
            ResultSet row, List<ReadText.Line> lines, Origins origins, List<LineId> quiet, StreamId lesson)
            throws SQLException {
        String openedBy = row.getString("opened_by");
        return new ReadText(
                lines,
                origins,
                List.of(JsonMapper.shared().readValue(row.getString("examinations"), Examination[].class)),
                openedBy == null ? null : AccountId.of(openedBy),
                quiet,
                freshness.asOf(lesson));
    }
}
