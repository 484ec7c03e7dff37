package org.sharedpen.command.lesson;

import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Words;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.lesson.state.Stamp;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.RecordedBy;

/** One lesson, as the writer of its stream: it hands what comes to the deciders, and applies what they decide. */
@Aggregate(cache = "aggregateCache", lockFactory = "aggregateLocks")
class Lesson {
    private final LessonState state = new LessonState();

    @AggregateIdentifier
    private String id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer record(RecordActions command, Words words) {
        id = command.lesson().toString();
        return new Batch(command, state, words, Lesson::apply).judge();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    TurnsAnswer record(RecordTurns command, Words words) {
        id = command.lesson().toString();
        return new Transcription(command, state, words).judge(Lesson::apply);
    }

    @EventSourcingHandler
    void on(
            LessonEvent event,
            @SourceId String source,
            @Timestamp Instant recordedAt,
            @MetaDataValue(RecordedBy.ACTION) @Nullable String action,
            @MetaDataValue(RecordedBy.CORRECTED_AT) @Nullable String correctedAt) {
        id = source;
        state.apply(event, Stamp.of(action, correctedAt, recordedAt));
    }

    private static void apply(LessonEvent event, Map<String, Object> recordedBy) {
        AggregateLifecycle.apply(event, MetaData.from(recordedBy));
    }
}
