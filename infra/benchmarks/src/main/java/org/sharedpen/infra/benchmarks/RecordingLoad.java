package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import org.sharedpen.command.CommandService;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.command.store.Recorder;
import org.sharedpen.infra.database.TestDatabases;
import org.springframework.context.ConfigurableApplicationContext;

/** Callers that record in the running command service, each in a lesson of its own, one action at a time. */
final class RecordingLoad implements AutoCloseable {
    private static final int ACTIONS_A_LESSON = 200;

    /** How long each action took, in nanoseconds, and how long all of them together. */
    record Run(long[] nanos, double seconds) {
        double perSecond() {
            return nanos.length / seconds;
        }

        double millis(double quantile) {
            return nanos[(int) (quantile * (nanos.length - 1))] / 1e6;
        }
    }

    private final ConfigurableApplicationContext service;
    private final Recorder recorder;
    private final KeyRing keys;

    private RecordingLoad(ConfigurableApplicationContext service) {
        this.service = service;
        this.recorder = service.getBean(Recorder.class);
        this.keys = service.getBean(KeyRing.class);
    }

    static RecordingLoad on(TestDatabases databases) throws IOException {
        ConfigurableApplicationContext service = CommandService.application()
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--sharedpen.log.url=" + databases.logUrl(),
                        "--sharedpen.people.url=" + databases.peopleUrl(),
                        "--sharedpen.keys.create=true",
                        "--sharedpen.keys.master-file="
                                + Files.createTempDirectory("append").resolve("master.key"));
        return new RecordingLoad(service);
    }

    Run run(int callers, Duration time) throws InterruptedException {
        long[][] taken = new long[callers][];
        long start = System.nanoTime();
        Callers.together(callers, number -> taken[number] = record(start + time.toNanos()));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(
                Arrays.stream(taken).flatMapToLong(Arrays::stream).sorted().toArray(), seconds);
    }

    private long[] record(long end) {
        Class28 pupils = new Class28(recorder, keys);
        long[] taken = new long[1_024];
        int count = 0;
        for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
            if (count % ACTIONS_A_LESSON == 0) {
                pupils.openLesson();
            } else {
                pupils.offer();
            }
            if (count == taken.length) {
                taken = Arrays.copyOf(taken, 2 * count);
            }
            taken[count++] = System.nanoTime() - before;
        }
        return Arrays.copyOf(taken, count);
    }

    @Override
    public void close() {
        service.close();
    }
}
