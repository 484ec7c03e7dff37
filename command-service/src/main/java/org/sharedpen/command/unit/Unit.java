package org.sharedpen.command.unit;

import org.axonframework.commandhandling.CommandHandler;
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
import org.sharedpen.events.RecordedBy;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitEvent;

/** One unit, as the writer of its stream. Planning is rare, so a unit is read from the log each time. */
@Aggregate(lockFactory = "aggregateLocks")
class Unit {
    private final UnitState state = new UnitState();

    @AggregateIdentifier
    private String id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Planned plan(Planning.PlanUnit command) {
        id = command.unit().toString();
        return applied(Planner.plan(state, command), command, command.plan().unitId());
    }

    @CommandHandler
    Planned plan(Planning.PlanLesson command) {
        return applied(Planner.plan(state, command), command, command.plan().lessonId());
    }

    @CommandHandler
    Planned replan(Planning.ReplanLesson command) {
        return applied(Planner.replan(state, command), command, command.lesson());
    }

    @CommandHandler
    Planned complete(Planning.CompleteUnit command) {
        return applied(Planner.complete(state), command, command.unit().id());
    }

    @EventSourcingHandler
    void on(UnitEvent event, @SourceId String source, @MetaDataValue(RecordedBy.ACTION) @Nullable String action) {
        id = source;
        state.apply(event, StreamId.parse(source).id().toString().equals(action));
    }

    private static Planned applied(Planned planned, Planning command, Object what) {
        MetaData beside = MetaData.from(command.by().planning(what));
        planned.events().forEach(event -> AggregateLifecycle.apply(event, beside));
        return planned;
    }
}
