package org.sharedpen.infra.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.sharedpen.infra.database.TestDatabases;

/**
 * Freshness: how long after an append was acknowledged in this process its event is readable in the read models that the
 * query service keeps in another. Ordinary lessons, many at once, in every table of every slice.
 */
public final class FreshnessBenchmark {
    private static final int SECONDS = Integer.getInteger("seconds", 20);
    private static final int WARM_UP = Integer.getInteger("warmUp", 30);

    private FreshnessBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        TestDatabases databases = TestDatabases.fresh();
        StringBuilder report = new StringBuilder("""
                # Freshness: acknowledged in one process, readable in the read models of another

                %s, %s processors, Java %s. PostgreSQL from %s, on the same machine. %d s of warming up, %d s a row, ordinary lessons
                of 161 events each into every table. A read each millisecond looks for what is readable, so the figures hold up to that.

                | events/s | appended | lost | p50 ms | p90 ms | p99 ms | longest ms |
                | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        databases.server().origin(),
                        WARM_UP,
                        SECONDS));
        try (QueryProcess query = QueryProcess.on(databases)) {
            run(databases, 1_000, WARM_UP);
            for (int rate : new int[] {100, 1_000}) {
                report.append(row(rate, run(databases, rate, SECONDS)));
            }
            System.out.println("query process " + query.pid());
        }
        report.append("\nMust, at 1,000 events/s: p50 10 ms, p99 50 ms, none lost.\n");
        Results.write("freshness", report);
        System.exit(0); // the embedded server has threads of its own
    }

    private static ReadableEvents run(TestDatabases databases, int rate, int seconds) throws Exception {
        ReadableEvents readable = new ReadableEvents(databases);
        try (PacedAppends appends = new PacedAppends(databases, readable)) {
            appends.run(rate, seconds);
        }
        readable.awaitAll();
        return readable;
    }

    private static String row(int rate, ReadableEvents readable) {
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %d | %.1f | %.1f | %.1f | %.1f |%n",
                rate,
                readable.appended(),
                readable.lost(),
                readable.millis(0.50),
                readable.millis(0.90),
                readable.millis(0.99),
                readable.millis(1));
    }
}
