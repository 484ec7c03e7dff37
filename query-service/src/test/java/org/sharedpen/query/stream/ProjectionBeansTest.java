package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.sharedpen.query.QuerySide;
import org.springframework.test.util.ReflectionTestUtils;

class ProjectionBeansTest {

    @Test
    void nothing_of_axon_is_left_to_a_default_that_keeps_quiet() {
        try (QuerySide side = QuerySide.start()) {
            assertThat(side.get(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
            assertThat(side.get(ConnectionProvider.class))
                    .isExactlyInstanceOf(UnitOfWorkAwareConnectionProviderWrapper.class);
            assertThat(side.get(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
            assertThat(side.get(JdbcSequencedDeadLetterQueue.class)).isNotNull();
            assertThat(side.get(Serializer.class)).isExactlyInstanceOf(Jackson3Serializer.class);
            assertThat(side.get(StreamableMessageSource.class)).isExactlyInstanceOf(LogSource.class);

            PooledStreamingEventProcessor lessons = side.get(PooledStreamingEventProcessor.class);
            assertThat(lessons.isRunning()).isTrue();
            assertThat(lessons.getTokenStoreIdentifier()).isNotEqualTo("--unknown--");
            assertThat(field(lessons, "errorHandler", ErrorHandler.class)).isSameAs(PropagatingErrorHandler.instance());
            assertThat(field(lessons, "tokenStore", TokenStore.class)).isSameAs(side.get(TokenStore.class));
            assertThat(field(lessons, "transactionManager", TransactionManager.class))
                    .isSameAs(side.get(TransactionManager.class));
            assertThat(lessons.processingStatus()).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static <T> T field(Object of, String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(ReflectionTestUtils.getField(of, name)));
    }
}
