package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.sharedpen.infra.database.TestDatabases;
import org.sharedpen.query.QueryService;
import org.sharedpen.query.stream.Rebuild;
import org.springframework.context.ConfigurableApplicationContext;

/** Rebuilding every read model from the log, beside a cursor that only reads and parses the same rows. */
public final class RebuildBenchmark {
    private static final long EVENTS = Long.getLong("events", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    private RebuildBenchmark() {}

    private interface Work {
        long events() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        TestDatabases databases = TestDatabases.fresh();
        fill(databases);
        double[] cursor = new double[ROUNDS];
        double[] rebuild = new double[ROUNDS];
        PeakMemory memory = new PeakMemory();
        try (ConfigurableApplicationContext service = service(databases)) {
            ReadingCursor reading = new ReadingCursor(databases);
            Rebuild rebuilding = service.getBean(Rebuild.class);
            Rebuild.Done done = new Rebuild.Done(0, 0, 0);
            for (int round = 0; round < ROUNDS; round++) {
                cursor[round] = rate(reading::read);
                long begin = System.nanoTime();
                done = rebuilding.everything();
                rebuild[round] = done.events() * 1e9 / (System.nanoTime() - begin);
                System.out.printf(Locale.ROOT, "cursor %,.0f, rebuild %,.0f%n", cursor[round], rebuild[round]);
            }
            Results.write("rebuild", report(databases, done, cursor, rebuild, memory));
        }
        System.exit(0); // the embedded server has threads of its own
    }

    /** In a process of its own: this one has the class path of the query service. */
    private static void fill(TestDatabases databases) throws IOException, InterruptedException {
        int ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx4g",
                        "-cp",
                        System.getProperty("fill.class.path"),
                        LogOfUnits.class.getName(),
                        databases.server().address(),
                        databases.server().superuser(),
                        databases.server().password(),
                        databases.logUrl(),
                        databases.peopleUrl(),
                        Long.toString(EVENTS))
                .inheritIO()
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IllegalStateException("the log could not be filled");
        }
    }

    private static String report(
            TestDatabases databases, Rebuild.Done done, double[] cursor, double[] rebuild, PeakMemory memory) {
        return String.format(
                Locale.ROOT,
                """
                # Rebuild: every read model from the log, beside a cursor that only reads and parses the same rows

                %s, %s processors, Java %s. PostgreSQL from %s, on the same machine. Simulated units of every kind, a class each, 256 going on
                at once: %,d streams of lessons and units, of which %,d could not be folded. The cursor is one thread with Jackson. Median of %d
                rounds, taken by turns; the first rebuild fills empty tables.

                | events | cursor, events/s | rebuild, events/s | ratio | heap that was allowed | of it in use at most, garbage included |
                | --- | --- | --- | --- | --- | --- |
                | %,d | %,.0f | %,.0f | %.2f | %,d MB | %,d MB |

                Must: 0.2, with bounded memory.
                """,
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                databases.server().origin(),
                done.streams(),
                done.failed(),
                ROUNDS,
                done.events(),
                median(cursor),
                median(rebuild),
                median(rebuild) / median(cursor),
                Runtime.getRuntime().maxMemory() >> 20,
                memory.megabytes());
    }

    private static double rate(Work work) throws Exception {
        long begin = System.nanoTime();
        long events = work.events();
        return events * 1e9 / (System.nanoTime() - begin);
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static ConfigurableApplicationContext service(TestDatabases databases) throws Exception {
        Path key = Files.createTempFile("master", ".key");
        Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
        return QueryService.builder()
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--sharedpen.stream.projects=false",
                        "--sharedpen.log.url=" + databases.logUrl(),
                        "--sharedpen.people.url=" + databases.peopleUrl(),
                        "--sharedpen.keys.master-file=" + key);
    }
}
