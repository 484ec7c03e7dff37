package org.sharedpen.command.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.sharedpen.events.Event;
import org.sharedpen.events.StreamId;

/** The smallest aggregate there is: it remembers what it was told. */
class Wall {
    /** Tells a wall these events, with these rows beside them. */
    record Tell(
            @TargetAggregateIdentifier String stream,
            List<? extends Event> events,
            List<SideRow> rows,
            Map<String, ?> metadata) {
        static Tell of(StreamId stream, Event... events) {
            return new Tell(stream.toString(), List.of(events), List.of(), Map.of());
        }

        Tell with(SideRow... sideRows) {
            return new Tell(stream, events, List.of(sideRows), metadata);
        }

        Tell with(String name, Object value) {
            return new Tell(stream, events, rows, Map.of(name, value));
        }
    }

    /** Tells a wall an event, and then breaks. */
    record Break(@TargetAggregateIdentifier String stream, Event event) {}

    /** What a wall has been told by now. */
    record Told(List<Event> everything, List<SideRow> rows) implements AlsoStored {}

    @AggregateIdentifier
    private String id;

    private final List<Event> told = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // the first command says which wall it is
    Wall() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Told handle(Tell command) {
        id = command.stream();
        command.events().forEach(event -> apply(event, MetaData.from(command.metadata())));
        return new Told(List.copyOf(told), command.rows());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Break command) throws Exception {
        id = command.stream();
        apply(command.event());
        throw new Exception("broken on purpose");
    }

    @EventSourcingHandler
    void on(Event event, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        told.add(event);
    }
}
