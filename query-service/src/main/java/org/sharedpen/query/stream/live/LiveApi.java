package org.sharedpen.query.stream.live;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.session.BoardPass;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.stream.FreshPlaces;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Lessons, units and boards as they go on: each answer as it is now, and again whenever it changes. */
@RestController
class LiveApi {
    private final FreshPlaces places;
    private final LiveStreams streams;
    private final List<LiveView<LessonId>> ofLesson;
    private final List<LiveView<UnitId>> ofUnit;
    private final LiveBoard board;
    private final JsonMapper json;

    LiveApi(
            FreshPlaces places,
            LiveStreams streams,
            List<LiveView<LessonId>> ofLesson,
            List<LiveView<UnitId>> ofUnit,
            LiveBoard board,
            JsonMapper json) {
        this.places = places;
        this.streams = streams;
        this.ofLesson = ofLesson;
        this.ofUnit = ofUnit;
        this.board = board;
        this.json = json;
    }

    @GetMapping(path = "/api/lessons/{lesson}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter lesson(
            Caller caller,
            @PathVariable LessonId lesson,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        UnitId unit = places.lesson(caller, lesson, null).unitId();
        return open(caller, unit, lesson, ofLesson, last);
    }

    @GetMapping(path = "/api/units/{unit}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter unit(
            Caller caller,
            @PathVariable UnitId unit,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        places.unit(caller, unit, null);
        return open(caller, unit, unit, ofUnit, last);
    }

    @GetMapping(path = "/api/board/{lesson}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @SecurityRequirement(name = "board")
    SseEmitter board(
            BoardPass screen,
            @PathVariable LessonId lesson,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        BoardPass pass = screen.at(lesson);
        LiveStream.Part whole = new LiveStream.Part("board", () -> board.now().apply(pass));
        return streams.open(new LiveStream(pass.school(), board.unit().apply(pass), List.of(whole), last, json));
    }

    private <I> SseEmitter open(Caller caller, UnitId unit, I id, List<LiveView<I>> views, @Nullable String last) {
        List<LiveStream.Part> parts = views.stream()
                .map(view -> new LiveStream.Part(view.name(), () -> view.now().apply(caller, id)))
                .toList();
        return streams.open(new LiveStream(caller.school(), unit, parts, last, json));
    }
}
