package org.sharedpen.query.participation;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.export.Format;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.SchoolWall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same answers about participation as tables to take away; whoever may not see single pupils has none in them. */
@RestController
class ParticipationExportApi {
    private final ParticipationApi answers;
    private final AttendedLessons lessons;
    private final SchoolWall wall;

    ParticipationExportApi(ParticipationApi answers, AttendedLessons lessons, SchoolWall wall) {
        this.answers = answers;
        this.lessons = lessons;
        this.wall = wall;
    }

    @GetMapping(path = "/api/lessons/{lesson}/participation", params = "format")
    ResponseEntity<byte[]> lesson(
            Caller caller,
            @PathVariable("lesson") LessonId id,
            @RequestParam @Nullable String format,
            @RequestParam @Nullable String after) {
        return Format.answer(format, () -> {
            ParticipationAnswer answer = answers.lesson(caller, id, after);
            Lesson lesson = wall.in(
                    caller.school(), () -> lessons.lesson(caller.school(), id).orElseThrow(Problem::notFound));
            return ParticipationTable.of(lesson, answer);
        });
    }

    @GetMapping(path = "/api/units/{unit}/participation", params = "format")
    ResponseEntity<byte[]> unit(
            Caller caller,
            @PathVariable("unit") UnitId id,
            @RequestParam @Nullable String format,
            @RequestParam @Nullable String after) {
        return Format.answer(format, () -> UnitParticipationTable.of(id, answers.unit(caller, id, after)));
    }
}
