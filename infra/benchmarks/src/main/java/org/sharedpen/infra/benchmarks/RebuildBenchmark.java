package org.sharedpen.infra.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.flywaydb.core.Flyway;
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
        migrate(databases.logUrl(), "log_owner", "log");
        migrate(databases.peopleUrl(), "people_owner", "people");
        LogOfLessons log = new LogOfLessons();
        int lessons = log.fill(databases, EVENTS);
        double[] cursor = new double[ROUNDS];
        double[] rebuild = new double[ROUNDS];
        PeakMemory memory = new PeakMemory();
        try (ConfigurableApplicationContext service = service(databases)) {
            ReadingCursor reading = new ReadingCursor(databases);
            Rebuild rebuilding = service.getBean(Rebuild.class);
            for (int round = 0; round < ROUNDS; round++) {
                cursor[round] = rate(reading::read);
                rebuild[round] = rate(() -> rebuilding.everything().events());
                System.out.printf(Locale.ROOT, "cursor %,.0f, rebuild %,.0f%n", cursor[round], rebuild[round]);
            }
        }
        Results.write("rebuild", report(databases, lessons, log.eventsOfALesson(), cursor, rebuild, memory));
        System.exit(0); // the embedded server has threads of its own
    }

    private static String report(
            TestDatabases databases, int lessons, int events, double[] cursor, double[] rebuild, PeakMemory memory) {
        return String.format(
                Locale.ROOT,
                """
                # Rebuild: every read model from the log, beside a cursor that only reads and parses the same rows

                %s, %s processors, Java %s. PostgreSQL from %s, on the same machine. %,d lessons of %d events, 250 of them going on at
                once; the cursor is one thread with Jackson. Median of %d rounds, taken by turns; the first rebuild fills empty tables.

                | events | cursor, events/s | rebuild, events/s | ratio | heap at most |
                | --- | --- | --- | --- | --- |
                | %,d | %,.0f | %,.0f | %.2f | %,d MB |

                Must: 0.2, with bounded memory.
                """,
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                databases.server().origin(),
                lessons,
                events,
                ROUNDS,
                (long) lessons * events,
                median(cursor),
                median(rebuild),
                median(rebuild) / median(cursor),
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

    private static void migrate(String url, String owner, String folder) {
        Flyway.configure()
                .dataSource(url, owner, "sharedpen")
                .schemas("history")
                .table(folder)
                .locations("classpath:db/" + folder)
                .load()
                .migrate();
    }
}
