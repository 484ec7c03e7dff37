package org.sharedpen.command.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Roll;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;

/**
 * Record a batch of actions in one lesson, in order.
 *
 * @param device a mark of the device that sent it
 * @param sentAt the device's clock when it sent the batch
 * @param receivedAt the service's clock when it came
 * @param logged the bodies' hashes of those actions of the batch that the log knows, as far as it was asked
 */
public record RecordActions(
        @TargetAggregateIdentifier StreamId lesson,
        UnitId unit,
        ClassId theClass,
        Roll roll,
        AccountId account,
        @Nullable String device,
        Instant sentAt,
        Instant receivedAt,
        List<Entry> entries,
        Map<ActionId, byte[]> logged) {
    public RecordActions {
        entries = List.copyOf(entries);
        logged = Map.copyOf(logged);
    }

    LessonId lessonId() {
        return new LessonId(lesson.id());
    }

    /** The device's time, corrected by the offset that it showed when it sent; nothing happens after it has come. */
    Instant corrected(Instant occurredAt) {
        Instant corrected = occurredAt.plus(Duration.between(sentAt, receivedAt));
        return corrected.isAfter(receivedAt) ? receivedAt : corrected;
    }
}
