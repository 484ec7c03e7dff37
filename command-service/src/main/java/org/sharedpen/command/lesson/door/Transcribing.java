package org.sharedpen.command.lesson.door;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sharedpen.command.lesson.RecordTurns;
import org.sharedpen.command.lesson.TurnsAnswer;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.transcript.Turn;
import org.sharedpen.command.privacy.BodyHashes;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.problem.Unavailable;
import org.sharedpen.command.store.Recorder;
import org.sharedpen.command.store.Sent;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.Originator;
import org.springframework.stereotype.Component;

/**
 * Brings a transcript into its lesson. The log keeps a keyed hash of every turn under an id that its number gives, and so
 * tells the same transcript, a longer one and another one apart, without any of its words.
 */
@Component
class Transcribing {
    private static final int ROUNDS = 5;

    private final Recorder recorder;
    private final Recorded log;
    private final KeyRing keys;

    Transcribing(Recorder recorder, Recorded log, KeyRing keys) {
        this.recorder = recorder;
        this.log = log;
        this.keys = keys;
    }

    TranscriptAnswer record(AccountId account, List<Turn> turns, Supplier<Place> places) {
        Instant receivedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        BodyHashes hashes = keys.bodyHashes(places.get().stream());
        List<RecordTurns.Turn> hashed = IntStream.range(0, turns.size())
                .mapToObj(i -> hashed(hashes, i + 1, turns.get(i)))
                .toList();
        Supplier<RecordTurns> command = () -> command(account, hashed, places.get(), receivedAt);
        for (int round = 0; round < ROUNDS; round++) {
            RecordTurns first = command.get();
            Sent<TurnsAnswer> sent = recorder.send(first, command);
            if (sent.result() instanceof TurnsAnswer.Recorded recorded) {
                Long position = sent.position();
                return TranscriptAnswer.of(
                        turns,
                        recorded.stored(),
                        recorded.version(),
                        position == null ? log.position(first.lesson()) : position);
            }
            if (sent.result() instanceof TurnsAnswer.Refused refused
                    && recorder.version(first.lesson()) == refused.version()) {
                throw problem(refused.rule());
            }
            recorder.forget(first.lesson());
        }
        throw new Unavailable("a lesson and the log did not agree", null);
    }

    private RecordTurns command(AccountId account, List<RecordTurns.Turn> turns, Place place, Instant receivedAt) {
        return new RecordTurns(place.stream(), place.roll(), account, receivedAt, turns, known(turns, place));
    }

    private int known(List<RecordTurns.Turn> turns, Place place) {
        Map<ActionId, byte[]> before = log.hashes(
                place.stream(), turns.stream().map(RecordTurns.Turn::id).toList());
        for (RecordTurns.Turn turn : turns.subList(0, before.size())) {
            if (!Arrays.equals(before.get(turn.id()), turn.hash())) {
                throw problem(Rule.TRANSCRIPT_MUST_GO_ON);
            }
        }
        return before.size();
    }

    private static RecordTurns.Turn hashed(BodyHashes hashes, int number, Turn turn) {
        Originator speaker = turn.speaker().originator();
        ActionId id = new ActionId(UUID.nameUUIDFromBytes(("turn " + number).getBytes(StandardCharsets.UTF_8)));
        byte[] said = (speaker + "\n" + turn.words()).getBytes(StandardCharsets.UTF_8);
        return new RecordTurns.Turn(id, hashes.of(id, speaker.pupilIds(), said), speaker, turn.words());
    }

    private static RuntimeException problem(Rule rule) {
        return Problem.of(rule.status(), rule.type(), rule.title(), rule.sentence())
                .refused();
    }
}
