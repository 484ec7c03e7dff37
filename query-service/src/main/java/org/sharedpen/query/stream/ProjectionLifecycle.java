package org.sharedpen.query.stream;

import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Starts the processor when everything it writes to is there, and stops it between two batches. */
@Component
class ProjectionLifecycle implements SmartLifecycle {
    static final int PHASE = 0;
    private final PooledStreamingEventProcessor processor;

    private final Shares shares;
    private final boolean projects;

    ProjectionLifecycle(
            PooledStreamingEventProcessor processor,
            Shares shares,
            @Value("${sharedpen.stream.projects:true}") boolean projects) {
        this.processor = processor;
        this.shares = shares;
        this.projects = projects;
    }

    @Override
    public boolean isAutoStartup() {
        return projects;
    }

    @Override
    public void start() {
        processor.start();
    }

    @Override
    public void stop() {
        processor.shutdownAsync().completeOnTimeout(null, 10, TimeUnit.SECONDS).join();
        try {
            shares.leave();
        } catch (DataAccessException gone) {
            return; // the others notice in ten seconds
        }
    }

    @Override
    public boolean isRunning() {
        return processor.isRunning();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
