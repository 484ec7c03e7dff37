package org.sharedpen.query.stream;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Everything of Axon that the query side uses, said in full: nothing is left to a default that keeps quiet. */
@Configuration(proxyBeanMethods = false)
class Projection {
    static final String NAME = "lessons";
    /** As many as the migration made rows for. */
    static final int SEGMENTS = 2;

    /** SQL in the transaction of a batch, as the projector of every school. */
    @Bean
    JdbcClient projector(@Qualifier("projectorPool") HikariDataSource pool) {
        return JdbcClient.create(pool);
    }

    @Bean
    TransactionManager projectionTransactions(@Qualifier("projectorPool") HikariDataSource pool) {
        return new SpringTransactionManager(new JdbcTransactionManager(pool));
    }

    @Bean
    ConnectionProvider projectionConnections(@Qualifier("projectorPool") HikariDataSource pool) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool));
    }

    @Bean
    Serializer streamSerializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections,
            Serializer serializer,
            @Value("${sharedpen.stream.claim-timeout:10s}") Duration claimTimeout) {
        TokenSchema schema = TokenSchema.builder()
                .setTokenTable("read.token")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .build();
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(schema)
                .contentType(byte[].class)
                .claimTimeout(claimTimeout)
                .nodeId(UUID.randomUUID().toString())
                .build();
    }

    @Bean
    JdbcSequencedDeadLetterQueue<EventMessage<?>> deadLetters(
            ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        DeadLetterSchema schema = DeadLetterSchema.builder()
                .deadLetterTable("read.dead_letter")
                .deadLetterIdentifierColumn("dead_letter_identifier")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .aggregateTypeColumn("type")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .tokenColumn("token")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .diagnosticsColumn("diagnostics")
                .build();
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(NAME)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .maxSequences(1_024)
                .maxSequenceSize(65_536)
                .build();
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService coordinatorThread() {
        return new QuickExecutor("coordinator");
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService segmentThreads(@Value("${sharedpen.stream.threads:2}") int threads) {
        return new ScheduledThreadPoolExecutor(threads, QuickExecutor.daemons("segment"));
    }

    @Bean
    @DependsOn("readSchemaMigration")
    PooledStreamingEventProcessor lessons(
            LessonFolds folds,
            LogSource source,
            TokenStore tokens,
            TransactionManager transactions,
            @Qualifier("coordinatorThread") ScheduledExecutorService coordinator,
            @Qualifier("segmentThreads") ScheduledExecutorService segments,
            Shares shares,
            @Value("${sharedpen.stream.batch-size:200}") int batchSize) {
        return PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(folds)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(segments)
                .initialSegmentCount(SEGMENTS)
                .maxSegmentProvider(shares)
                .batchSize(batchSize)
                .tokenClaimInterval(1_000)
                .claimExtensionThreshold(1_000)
                .enableCoordinatorClaimExtension()
                .build();
    }
}
