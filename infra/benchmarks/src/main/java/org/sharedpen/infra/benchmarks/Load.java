package org.sharedpen.infra.benchmarks;

import java.time.Duration;

/** A way in which actions reach the running command service. */
interface Load extends AutoCloseable {
    Run run(int callers, Duration time) throws InterruptedException;

    @Override
    void close();
}
