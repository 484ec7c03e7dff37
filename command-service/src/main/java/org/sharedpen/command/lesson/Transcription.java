package org.sharedpen.command.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.RuleBroken;
import org.sharedpen.command.lesson.action.Words;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.store.ActionRow;
import org.sharedpen.command.store.SideRow;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.Tokeniser;
import org.sharedpen.events.TurnTranscribed;

/** Judges a transcript as a whole, and records the turns that are new. */
record Transcription(RecordTurns command, LessonState lesson, Words words) {

    TurnsAnswer judge(Recording events) {
        List<RecordTurns.Turn> turns = command.turns();
        int recorded = lesson.talk().turns();
        if (command.known() != Math.min(recorded, turns.size())) {
            return new TurnsAnswer.LookUp();
        }
        if (command.known() == turns.size()) {
            return new TurnsAnswer.Recorded(0, lesson.version(), List.of());
        }
        return refusal()
                .<TurnsAnswer>map(rule -> new TurnsAnswer.Refused(rule, lesson.version()))
                .orElseGet(() -> record(turns.subList(recorded, turns.size()), events));
    }

    private Optional<Rule> refusal() {
        return switch (lesson.frame().phase()) {
            case PLANNED -> Optional.of(Rule.LESSON_MUST_BE_OPEN);
            case CLOSED -> Optional.of(Rule.LESSON_MUST_NOT_BE_CLOSED);
            case OPEN ->
                lesson.frame().isTranscribed()
                        ? command.roll().strangers(pupils(), lesson.attendance())
                        : Optional.of(Rule.LESSON_MUST_BE_TRANSCRIBED);
        };
    }

    private List<PupilId> pupils() {
        return command.turns().stream()
                .flatMap(turn -> turn.originator().pupilIds().stream())
                .distinct()
                .toList();
    }

    private TurnsAnswer record(List<RecordTurns.Turn> turns, Recording events) {
        int first = lesson.talk().turns() + 1;
        List<TurnTranscribed> sealed;
        try {
            sealed = IntStream.range(0, turns.size())
                    .mapToObj(i -> seal(first + i, turns.get(i)))
                    .toList();
        } catch (RuleBroken broken) {
            return new TurnsAnswer.Refused(broken.rule(), lesson.version());
        }
        Map<String, Object> recordedBy = Provenance.of(command);
        sealed.forEach(turn -> events.record(turn, recordedBy));
        return new TurnsAnswer.Recorded(
                turns.size(), lesson.version(), turns.stream().map(this::row).toList());
    }

    private TurnTranscribed seal(int number, RecordTurns.Turn turn) {
        StreamId stream = command.lesson();
        SealedWords sealed =
                words.seal(stream.school(), turn.originator(), Seal.place(stream, number, "words"), turn.words());
        return new TurnTranscribed(number, turn.originator(), Tokeniser.words(turn.words()), sealed);
    }

    private SideRow row(RecordTurns.Turn turn) {
        return new ActionRow(command.lesson().school(), command.lessonId(), turn.id(), turn.hash());
    }
}
