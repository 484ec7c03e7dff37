package org.sharedpen.command.lesson.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sharedpen.command.lesson.transcript.Speakers;
import org.sharedpen.command.lesson.transcript.Transcript;
import org.sharedpen.command.lesson.transcript.TranscriptProblem;
import org.sharedpen.command.lesson.transcript.Turn;
import org.sharedpen.command.lesson.transcript.UnknownSpeakers;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.session.Caller;
import org.sharedpen.events.LessonId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the talk of a lesson from a file, all of it or nothing. */
@RestController
class TranscriptApi {
    private static final int IN_A_SENTENCE = 10;
    private static final int IN_A_LIST = 200;

    private final Places places;
    private final Transcribing transcribing;

    TranscriptApi(Places places, Transcribing transcribing) {
        this.places = places;
        this.transcribing = transcribing;
    }

    @PostMapping(path = "/api/lessons/{lessonId}/transcript", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TranscriptAnswer record(
            Caller caller, @PathVariable UUID lessonId, @RequestPart MultipartFile file, @RequestPart String speakers) {
        LessonId lesson = new LessonId(lessonId);
        places.find(caller, lesson);
        List<Turn> turns = turns(bytes(file), SpeakersReader.read(speakers));
        return transcribing.record(caller.account(), turns, () -> places.find(caller, lesson));
    }

    private static List<Turn> turns(byte[] file, Speakers speakers) {
        try {
            return Transcript.turns(file, speakers);
        } catch (TranscriptProblem unreadable) {
            throw Problem.invalid("/file", unreadable.sentence()).refused();
        } catch (UnknownSpeakers unknown) {
            throw whoAreThey(unknown.names()).refused();
        }
    }

    /** A file that is no transcript can hold anything where the speakers should be: little of it is said back. */
    private static Problem whoAreThey(List<String> names) {
        String first = names.stream()
                .limit(IN_A_SENTENCE)
                .map(name -> Problem.shortened(name, 40))
                .collect(Collectors.joining(", "));
        String more = names.size() > IN_A_SENTENCE ? " and " + (names.size() - IN_A_SENTENCE) + " more" : "";
        return new Problem(
                "unknown-speakers",
                "Who are they?",
                422,
                "Say who these speakers are, or who the rest is: " + first + more + ".",
                names.stream()
                        .limit(IN_A_LIST)
                        .map(name -> new Problem.Fault("/speakers", Problem.shortened(name, 100)))
                        .toList());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
