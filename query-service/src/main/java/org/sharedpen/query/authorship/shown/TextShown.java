package org.sharedpen.query.authorship.shown;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.authorship.Examination;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.KeyRing;
import org.sharedpen.query.session.LessonPlace;
import org.sharedpen.query.session.Opener;
import org.springframework.stereotype.Component;

/** Shows a text to a caller: opens the words of reasons for those who may read them, and names no pupil to others. */
@Component
class TextShown {
    private final KeyRing keys;

    TextShown(KeyRing keys) {
        this.keys = keys;
    }

    ShownText to(Caller caller, LessonPlace place, ReadText text) {
        StreamId lesson = StreamId.of(caller.school(), place.lessonId());
        Opener opener = keys.of(caller.school(), place.pupilsVisible() ? speakers(text) : Stream.empty());
        List<ShownLine> lines = text.lines().stream()
                .map(line -> new ShownLine(
                        line.lineId(),
                        line.version(),
                        line.text(),
                        line.tokens().stream().map(text.origins()::show).toList(),
                        text.examinations(line.lineId()).stream()
                                .map(asked -> ShownExamination.of(
                                        asked, reason -> place.pupilsVisible() ? words(opener, lesson, reason) : null))
                                .toList(),
                        text.quietUpgrades(line.lineId(), caller.account())))
                .toList();
        ShownText shown = ShownText.of(lines, text.asOf());
        return place.pupilsVisible() ? shown : shown.withoutPupils();
    }

    private static Stream<Originator> speakers(ReadText text) {
        return text.examinations().stream()
                .flatMap(asked -> asked.reasons().stream())
                .filter(reason -> reason.words() != null)
                .map(Examination.Reason::originator);
    }

    private static @Nullable String words(Opener opener, StreamId lesson, Examination.Reason reason) {
        return reason.words() == null
                ? null
                : opener.open(lesson, reason.originator(), reason.reasonId(), "words", reason.words())
                        .orElse(null);
    }
}
