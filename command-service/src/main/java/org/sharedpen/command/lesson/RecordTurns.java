package org.sharedpen.command.lesson;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.sharedpen.command.lesson.action.Roll;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.StreamId;

/**
 * Record a transcript of a lesson.
 *
 * @param turns the whole transcript, in order
 * @param known how many of its first turns the log has, word for word
 */
public record RecordTurns(
        @TargetAggregateIdentifier StreamId lesson,
        Roll roll,
        AccountId account,
        Instant receivedAt,
        List<Turn> turns,
        int known) {
    public RecordTurns {
        turns = List.copyOf(turns);
    }

    /**
     * One turn.
     *
     * @param id its place in the transcript, as an id that is the same whenever the same transcript comes
     * @param hash the keyed hash of who said what
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by its content where it is compared
    public record Turn(ActionId id, byte[] hash, Originator originator, String words) {}

    LessonId lessonId() {
        return new LessonId(lesson.id());
    }
}
