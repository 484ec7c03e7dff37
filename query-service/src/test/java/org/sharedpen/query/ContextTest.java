package org.sharedpen.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharedpen.query.stream.Freshness;

class ContextTest {

    @Test
    void the_service_starts_on_fresh_databases() {
        try (QuerySide side = QuerySide.start()) {
            assertThat(side.get(Freshness.class)).isNotNull();
        }
    }
}
