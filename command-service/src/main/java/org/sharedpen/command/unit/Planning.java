package org.sharedpen.command.unit;

import java.time.Instant;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.RecordedBy;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;

/** What can be asked of a unit. */
sealed interface Planning {

    StreamId unit();

    By by();

    /** Who asks, and when. */
    record By(AccountId account, Instant at) {

        /** What stands beside the events; {@code what} is planned, and known by its id when it is asked again. */
        Map<String, Object> planning(Object what) {
            return Map.of(
                    RecordedBy.ACTION, what.toString(),
                    RecordedBy.ACCOUNT, account.toString(),
                    RecordedBy.OCCURRED_AT, at.toString(),
                    RecordedBy.CORRECTED_AT, at.toString());
        }
    }

    /** Plan a unit; {@code usual} is the protocol of the class's years. */
    record PlanUnit(@TargetAggregateIdentifier StreamId unit, UnitPlan plan, Protocol usual, By by)
            implements Planning {}

    /** Plan one more lesson. */
    record PlanLesson(@TargetAggregateIdentifier StreamId unit, LessonPlan plan, Protocol usual, By by)
            implements Planning {}

    /** Change a lesson's plan. */
    record ReplanLesson(
            @TargetAggregateIdentifier StreamId unit,
            LessonId lesson,
            Replan change,
            @Nullable SealedWords reason,
            By by)
            implements Planning {}

    /** The unit has come to its end. */
    record CompleteUnit(@TargetAggregateIdentifier StreamId unit, By by) implements Planning {}
}
