package org.sharedpen.infra.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One start of PostgreSQL. It is waited for while it lives, a minute at most: after a crash it has to recover first. The
 * embedded one by itself can only wait for so long, dead or alive, and then leaves its process and its lock behind; but when
 * it is interrupted it hands over what it has begun, and that can be ended.
 */
final class Start {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration UNTIL_IT_APPEARS = Duration.ofSeconds(4);
    private static final int LOOK_MILLIS = 50;

    private final Path data;
    private final FutureTask<EmbeddedPostgres> postgres;
    private final Thread thread;
    private volatile long begun;

    private Start(EmbeddedPostgres.Builder builder, Path data) {
        this.data = data;
        this.postgres = new FutureTask<>(builder.setDataDirectory(data)
                .setPGStartupWait(PATIENCE.multipliedBy(2))
                .setDataDirectoryCustomizer(made -> begun = System.nanoTime())::start);
        this.thread = new Thread(postgres, "start-postgresql");
        thread.setDaemon(true);
    }

    /** Whatever keeps it from starting, nothing of it runs afterwards. */
    static EmbeddedPostgres of(EmbeddedPostgres.Builder builder, Path data) throws IOException, InterruptedException {
        Start start = new Start(builder, data);
        start.thread.start();
        try {
            return start.await();
        } catch (InterruptedException stopped) {
            start.giveUp();
            throw stopped;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private EmbeddedPostgres await() throws IOException, InterruptedException, ExecutionException {
        boolean seen = false;
        while (true) {
            try {
                return postgres.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                boolean lives = Postmaster.of(data).isPresent();
                if (isPast(PATIENCE) || !lives && (seen || isPast(UNTIL_IT_APPEARS))) {
                    giveUp();
                    throw new IOException(
                            "PostgreSQL %s".formatted(lives ? "was not ready in a minute" : "ended"), notYet);
                }
                seen = lives;
            }
        }
    }

    private boolean isPast(Duration time) {
        return begun != 0 && System.nanoTime() - begun > time.toNanos();
    }

    private void giveUp() throws IOException, InterruptedException {
        thread.interrupt();
        try (EmbeddedPostgres handedOver = postgres.get()) {
            while (handedOver.getProcess().isAlive() && Postmaster.of(data).isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS); // the one that starts it has not got there yet
            }
            Orphan.stopIn(data);
        } catch (ExecutionException notBegun) {
            // it has nothing to hand over
        }
    }
}
