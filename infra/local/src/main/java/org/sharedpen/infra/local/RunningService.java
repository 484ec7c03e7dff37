package org.sharedpen.infra.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A service in a process of its own, started again when it ends before it should. */
final class RunningService implements AutoCloseable {
    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(5);
    private static final int PATIENCE_SECONDS = 12;

    private final Launch launch;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean settled = new AtomicBoolean();
    private volatile Process process;

    RunningService(Launch launch) throws IOException {
        this.launch = launch;
        Files.createDirectories(launch.log().getParent());
        this.process = start();
    }

    ClassArchive archive() {
        return launch.archive();
    }

    /** Waits until an address of the service answers; from then on it is started again whenever it ends. */
    void await(URI address) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE_AT_START);
        while (!Readiness.answers(address)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("the %s did not start; its log is %s"
                        .formatted(launch.service().module(), launch.log()));
            }
            Thread.sleep(50);
        }
        settled.set(true);
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(launch.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        builder.environment().putAll(launch.environment());
        Process started = builder.start();
        Thread watch = new Thread(
                () -> restartAfter(started), "watch-" + launch.service().module());
        watch.setDaemon(true);
        watch.start();
        return started;
    }

    private void restartAfter(Process started) {
        try {
            int exitValue = started.waitFor();
            TimeUnit.SECONDS.sleep(1);
            if (stopping.get() || !settled.get()) {
                return;
            }
            Console.say(
                    "The %s ended with %d and is started again; its log is %s",
                    launch.service().module(), exitValue, launch.log());
            startAgain();
        } catch (IOException failed) {
            Console.say("The %s cannot be started again: %s", launch.service().module(), Console.reason(failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void startAgain() throws IOException {
        if (!stopping.get()) {
            process = start();
        }
    }

    /** From now on it may end. */
    synchronized void expectEnd() {
        stopping.set(true);
    }

    @Override
    public void close() {
        expectEnd();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroy();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
