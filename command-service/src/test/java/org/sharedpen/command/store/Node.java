package org.sharedpen.command.store;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.sharedpen.command.session.SchoolWall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node of the store: the real parts, as the service wires them, around the smallest aggregate. */
record Node(HikariDataSource pool, Waker waker, Appender appender, LogEngine engine, Cache cache, Recorder recorder)
        implements AutoCloseable {

    static Node on(LogUnderTest log) {
        AxonStore wiring = new AxonStore();
        HikariDataSource pool = log.settings().pool("command", "log", 4);
        SchoolWall wall =
                new SchoolWall(new TransactionTemplate(new JdbcTransactionManager(pool)), JdbcClient.create(pool));
        Waker waker = new Waker(log.settings().appending("appender"));
        Appender appender = new Appender(log.settings().appending("appender"), waker);
        LogEngine engine = wiring.logEngine(appender, wall, AxonStore.conflictResolver(), AxonStore.eventSerializer());
        EmbeddedEventStore events = wiring.eventStore(engine);
        SimpleCommandBus commands = wiring.commandBus(engine);
        Cache cache = new RecentAggregates(100);
        Repository<Wall> walls = EventSourcingRepository.builder(Wall.class)
                .eventStore(events)
                .cache(cache)
                .lockFactory(wiring.aggregateLocks())
                .build();
        AggregateAnnotationCommandHandler.<Wall>builder()
                .aggregateType(Wall.class)
                .repository(walls)
                .build()
                .subscribe(commands);
        return new Node(pool, waker, appender, engine, cache, wiring.recorder(commands, cache, engine));
    }

    Sent<Wall.Told> tell(Wall.Tell command) {
        return recorder.send(command);
    }

    @Override
    public void close() {
        appender.close();
        waker.close();
        pool.close();
    }
}
