package org.sharedpen.query.stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Whether the log is followed, and how many streams are parked: an operator wants to hear of the first one. */
@Component
class StreamHealth implements HealthIndicator {
    private final PooledStreamingEventProcessor processor;
    private final ParkedStreams parked;

    StreamHealth(PooledStreamingEventProcessor processor, ParkedStreams parked, MeterRegistry meters) {
        this.processor = processor;
        this.parked = parked;
        meters.gauge("sharedpen.parked", this, StreamHealth::parked);
    }

    @Override
    public Health health() {
        double waiting = parked();
        boolean follows = processor.isRunning() && !processor.isError() && !Double.isNaN(waiting);
        return (follows ? Health.up() : Health.down())
                .withDetail("parked", waiting)
                .build();
    }

    private double parked() {
        try {
            return parked.count();
        } catch (DataAccessException gone) {
            return Double.NaN;
        }
    }
}
