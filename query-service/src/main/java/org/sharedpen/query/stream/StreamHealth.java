package org.sharedpen.query.stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Whether the log is followed, how many streams are parked (an operator wants to hear of the first one), and how far a rebuild is. */
@Component
class StreamHealth implements HealthIndicator {
    private final PooledStreamingEventProcessor processor;
    private final ParkedStreams parked;
    private final RebuildProgress rebuild;

    StreamHealth(
            PooledStreamingEventProcessor processor,
            ParkedStreams parked,
            RebuildProgress rebuild,
            MeterRegistry meters) {
        this.processor = processor;
        this.parked = parked;
        this.rebuild = rebuild;
        meters.gauge("sharedpen.parked", this, StreamHealth::parked);
        meters.gauge("sharedpen.rebuilt", this, StreamHealth::rebuilt);
    }

    @Override
    public Health health() {
        double waiting = parked();
        boolean follows = processor.isRunning() && !processor.isError() && !Double.isNaN(waiting);
        return (follows ? Health.up() : Health.down())
                .withDetail("parked", waiting)
                .withDetail("rebuilt", rebuilt())
                .build();
    }

    private double parked() {
        try {
            return parked.count();
        } catch (DataAccessException gone) {
            return Double.NaN;
        }
    }

    /** How much of the log the rebuild that goes on is through with; 1 when none does. */
    private double rebuilt() {
        try {
            return rebuild.share().orElse(1.0);
        } catch (DataAccessException gone) {
            return Double.NaN;
        }
    }
}
