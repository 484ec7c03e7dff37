package org.sharedpen.infra.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived the process that started it. */
final class Orphan {
    private static final int PATIENCE_SECONDS = 15;

    private Orphan() {}

    /** Stops the PostgreSQL that still runs in a data directory; leaves every other process alone. */
    static void stopIn(Path data) throws IOException {
        Optional<ProcessHandle> orphan = Postmaster.of(data);
        if (orphan.isPresent()) {
            stop(orphan.get());
        }
    }

    private static void stop(ProcessHandle process) throws IOException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            throw new IOException(
                    "PostgreSQL of an earlier start still runs as process %d and has clients".formatted(process.pid()),
                    stuck);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
