package org.sharedpen.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.RunningService;
import org.sharedpen.command.session.SchoolWall;
import org.springframework.context.ApplicationContext;

/** On this version of Spring Boot the framework's own choices are silent ones: no transactions, a store in memory. */
class BeansTest {
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_part_of_the_framework_is_the_one_that_was_declared() {
        ApplicationContext context = service.context();
        assertThat(context.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(PersistenceExceptionResolver.class)).isExactlyInstanceOf(ConflictResolver.class);
        assertThat(context.getBean(EventStorageEngine.class)).isExactlyInstanceOf(LogEngine.class);
        assertThat(context.getBean(EventStore.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(EventBus.class)).isSameAs(context.getBean(EventStore.class));
        assertThat(context.getBean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(context.getBean("aggregateCache", Cache.class)).isExactlyInstanceOf(RecentAggregates.class);
        assertThat(context.getBean("aggregateLocks", LockFactory.class))
                .isExactlyInstanceOf(PessimisticLockFactory.class);
        assertThat(context.getBean("eventSerializer", Serializer.class)).isExactlyInstanceOf(EventJson.class);
        assertThat(context.getBean(Serializer.class)).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(context.getBeansOfType(SchoolWall.class)).containsOnlyKeys("logWall", "peopleWall");
    }

    @Test
    void the_frameworks_configuration_uses_the_same_parts() {
        Configuration axon = service.context().getBean(Configuration.class);
        assertThat(axon.eventStore()).isSameAs(service.context().getBean(EventStore.class));
        assertThat(axon.commandBus()).isSameAs(service.context().getBean(CommandBus.class));
        assertThat(axon.eventSerializer()).isExactlyInstanceOf(EventJson.class);
    }

    @Test
    void nothing_projects_here_and_nothing_calls_home() {
        assertThat(service.context().getBeanNamesForType(TokenStore.class)).isEmpty();
        assertThat(service.context().getBeanNamesForType(UpdateChecker.class)).isEmpty();
        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
    }

    @Test
    void both_databases_have_been_migrated_with_a_history_each() {
        assertThat(service.context().getBeansOfType(Flyway.class)).hasSize(2).allSatisfy((name, flyway) -> {
            assertThat(flyway.info().pending()).isEmpty();
            assertThat(flyway.info().applied()).isNotEmpty();
        });
        assertThat(service.context().getBeansOfType(DataSource.class)).containsOnlyKeys("logPool", "peoplePool");
    }

    @Test
    void health_and_metrics_answer_on_the_management_port_alone() throws Exception {
        assertThat(status(service.managementPort(), "/actuator/health")).isEqualTo(200);
        assertThat(status(service.managementPort(), "/actuator/prometheus")).isEqualTo(200);
        assertThat(status(service.managementPort(), "/actuator/env")).isIn(401, 404);
        assertThat(status(service.port(), "/actuator/health")).isEqualTo(404);
    }

    @Test
    void the_contract_is_published_without_what_the_token_says() throws Exception {
        HttpResponse<String> contract = get(service.port(), "/v3/api-docs");
        assertThat(contract.statusCode()).isEqualTo(200);
        assertThat(contract.body()).contains("\"openapi\"").doesNotContain("rosterUser", "\"Caller\"");
    }

    private static int status(int port, String path) throws Exception {
        return get(port, path).statusCode();
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
