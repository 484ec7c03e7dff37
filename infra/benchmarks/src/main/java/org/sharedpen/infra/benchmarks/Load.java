package org.sharedpen.infra.benchmarks;

import java.time.Duration;

/** A way in which actions reach the running command service. */
interface Load extends AutoCloseable {
    /** After so many a caller goes on in a new lesson. */
    int ACTIONS_A_LESSON = 200;

    Run run(int callers, Duration time) throws InterruptedException;

    @Override
    void close();
}
