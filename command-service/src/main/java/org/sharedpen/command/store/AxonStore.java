package org.sharedpen.command.store;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.sharedpen.command.session.SchoolWall;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon's parts, each declared: on this version of Spring Boot its own choices are silent ones (no transactions, a store in
 * memory). Aggregates name the cache and the locks: {@code @Aggregate(cache = "aggregateCache", lockFactory =
 * "aggregateLocks")}.
 */
@Configuration(proxyBeanMethods = false)
class AxonStore {

    AxonStore() {
        // an event in memory has the time that it will have when it is read again
        GenericEventMessage.clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    static TransactionManager axonTransactions(@Qualifier("logTransactions") PlatformTransactionManager log) {
        return new SpringTransactionManager(log);
    }

    @Bean
    static ConflictResolver conflictResolver() {
        return new ConflictResolver();
    }

    @Bean
    @Primary
    static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    @Qualifier("messageSerializer")
    static Serializer messageSerializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    @Qualifier("eventSerializer")
    static Serializer eventSerializer() {
        return new EventJson();
    }

    @Bean
    @DependsOn("logMigration")
    Waker waker(Environment settings) {
        return new Waker(DatabaseSettings.log(settings).appending("appender"));
    }

    @Bean
    @DependsOn("logMigration")
    Appender appender(Environment settings, Waker waker) {
        return new Appender(DatabaseSettings.log(settings).appending("appender"), waker);
    }

    @Bean
    LogEngine logEngine(
            Appender appender,
            @Qualifier("logWall") SchoolWall wall,
            ConflictResolver conflicts,
            @Qualifier("eventSerializer") Serializer json) {
        return LogEngine.over(appender, wall, conflicts, json);
    }

    @Bean
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(LogEngine log) {
        return EmbeddedEventStore.builder().storageEngine(log).build();
    }

    /** Without a transaction of its own: the appender's is the one that counts, and a waiting thread holds none. */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(LogEngine log) {
        SimpleCommandBus commands = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
        commands.registerHandlerInterceptor(new SideRows(log));
        return commands;
    }

    /** Axon wants one; whoever records uses {@link Recorder}, which tries again after a conflict. */
    @Bean
    CommandGateway commandGateway(CommandBus commands) {
        return DefaultCommandGateway.builder().commandBus(commands).build();
    }

    @Bean
    Cache aggregateCache(Environment settings) {
        return new RecentAggregates(settings.getProperty("sharedpen.aggregates.most", Integer.class, 500));
    }

    /** Two seconds at most: no thread waits for a lesson behind others for longer than for the disk. */
    @Bean
    LockFactory aggregateLocks() {
        return PessimisticLockFactory.builder()
                .acquireAttempts(20)
                .lockAttemptTimeout(100)
                .build();
    }

    @Bean
    History history(@Qualifier("eventStore") EmbeddedEventStore log) {
        return new History(log);
    }

    @Bean
    Recorder recorder(CommandBus commands, Cache aggregateCache, LogEngine log) {
        return new Recorder(commands, aggregateCache, log);
    }
}
