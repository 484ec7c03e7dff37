package org.sharedpen.command.lesson.action;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;

/**
 * What an action is judged by besides the lesson itself: where it was planned, who is in the class, and the clocks.
 *
 * @param correctedAt when it happened by the device's clock, corrected
 * @param receivedAt when it reached the service
 */
public record Context(
        StreamId lesson,
        UnitId unit,
        ClassId theClass,
        AccountId account,
        Roll roll,
        Words words,
        Instant correctedAt,
        Instant receivedAt) {

    /** Seals what was said, at its place in this lesson. */
    public SealedWords seal(Originator originator, Object factId, String field, Text text) {
        return words.seal(lesson.school(), originator, Seal.place(lesson, factId, field), text.value());
    }

    /** Seals what was said, where something was. */
    public @Nullable SealedWords sealGiven(Originator originator, Object factId, String field, @Nullable Text text) {
        return text == null ? null : seal(originator, factId, field, text);
    }

    /** Opens what was said in this lesson; empty where nothing was, or a key is gone. */
    public Optional<String> open(Originator originator, Object factId, String field, @Nullable SealedWords sealed) {
        return sealed == null
                ? Optional.empty()
                : words.open(lesson.school(), originator, Seal.place(lesson, factId, field), sealed);
    }

    public Context at(Instant time) {
        return new Context(lesson, unit, theClass, account, roll, words, time, receivedAt);
    }
}
