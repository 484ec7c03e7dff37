package org.sharedpen.infra.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A service in a process of its own, started again when it ends before it should. */
final class RunningService implements AutoCloseable {
    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(2);
    private static final int PATIENCE_SECONDS = 12;

    private final Service service;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean settled = new AtomicBoolean();
    private volatile Process process;

    RunningService(Service service, List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        this.service = service;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
        Files.createDirectories(log.getParent());
        this.process = start();
    }

    /** Waits until an address of the service answers; from then on it is started again whenever it ends. */
    void await(URI address) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE_AT_START);
        while (!Readiness.answers(address)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("The %s did not start; its log is %s".formatted(service.module(), log));
            }
            Thread.sleep(50);
        }
        settled.set(true);
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process started = builder.start();
        Thread watch = new Thread(() -> restartAfter(started), "watch-" + service.module());
        watch.setDaemon(true);
        watch.start();
        return started;
    }

    private void restartAfter(Process started) {
        try {
            int exitValue = started.waitFor();
            if (stopping.get() || !settled.get()) {
                return;
            }
            Console.say("The %s ended with %d and is started again; its log is %s", service.module(), exitValue, log);
            TimeUnit.SECONDS.sleep(1);
            process = start();
        } catch (IOException failed) {
            Console.say("The %s cannot be started again: %s", service.module(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopping.set(true);
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
