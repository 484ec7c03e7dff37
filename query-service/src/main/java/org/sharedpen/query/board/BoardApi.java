package org.sharedpen.query.board;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.authorship.shown.WallLine;
import org.sharedpen.query.authorship.shown.WallText;
import org.sharedpen.query.balance.Lesson;
import org.sharedpen.query.balance.MeasuredLessons;
import org.sharedpen.query.balance.ReleaseSettings;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.board.cover.ClassNames;
import org.sharedpen.query.board.cover.CoveredNames;
import org.sharedpen.query.decisions.ChoiceBeforeClass;
import org.sharedpen.query.decisions.PutToClass;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.BoardPass;
import org.sharedpen.query.session.SchoolWall;
import org.sharedpen.query.stream.AsOf;
import org.sharedpen.query.stream.Freshness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A lesson as its class sees it on a second screen, composed of what others keep; names are covered while it is answered. */
@RestController
class BoardApi {
    private static final String WRITTEN = "select written from read.board where school = ? and lesson_id = ?";

    private final Freshness freshness;
    private final SchoolWall wall;
    private final JdbcClient log;
    private final WallText text;
    private final MeasuredLessons lessons;
    private final ChoiceBeforeClass choices;
    private final ClassNames names;
    private final ReleaseSettings scale;

    BoardApi(
            Freshness freshness,
            SchoolWall wall,
            JdbcClient log,
            WallText text,
            MeasuredLessons lessons,
            ChoiceBeforeClass choices,
            ClassNames names,
            ReleaseSettings scale) {
        this.freshness = freshness;
        this.wall = wall;
        this.log = log;
        this.text = text;
        this.lessons = lessons;
        this.choices = choices;
        this.names = names;
        this.scale = scale;
    }

    private record Seen(
            Lesson lesson,
            BoardBalance balance,
            List<WallLine> lines,
            Supplier<Optional<PutToClass>> choice,
            AsOf asOf) {}

    @GetMapping("/api/board/{lesson}")
    @SecurityRequirement(name = "board")
    BoardAnswer board(BoardPass screen, @PathVariable LessonId lesson, @RequestParam @Nullable String after) {
        BoardPass pass = screen.at(lesson);
        freshness.await(pass.school(), StreamId.of(pass.school(), lesson), after);
        return now(pass);
    }

    BoardAnswer now(BoardPass pass) {
        Seen seen = wall.in(pass.school(), () -> see(pass.school(), pass.lesson()));
        CoveredNames covered = names.of(pass.school(), seen.lesson.plan().classId());
        return new BoardAnswer(
                pass.lesson(),
                covered.cover(seen.lesson.plan().title()),
                seen.lesson.state(),
                seen.lines.stream().map(line -> BoardLine.of(line, covered)).toList(),
                seen.choice.get().map(choice -> BoardChoice.of(choice, covered)).orElse(null),
                focus(seen.lesson.frame()),
                BoardSegment.running(seen.lesson),
                seen.balance,
                seen.asOf);
    }

    private static @Nullable CraftFocus focus(@Nullable FrameRow frame) {
        return frame == null ? null : frame.editFocus();
    }

    /** Of which unit it is shown. */
    UnitId unit(BoardPass pass) {
        return wall.in(pass.school(), () -> lessons.lesson(pass.school(), pass.lesson()))
                .orElseThrow(Problem::notFound)
                .plan()
                .unitId();
    }

    /** All in one state of the tables. */
    private Seen see(SchoolId school, LessonId id) {
        Lesson lesson = lessons.lesson(school, id).orElseThrow(Problem::notFound);
        long written = log.sql(WRITTEN)
                .params(school.value(), id.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
        return new Seen(
                lesson,
                BoardBalance.of(lesson, lessons.unit(school, lesson.plan().unitId()), scale.asBands()),
                text.of(school, id),
                choices.in(school, id, written),
                freshness.asOf(StreamId.of(school, id)));
    }
}
