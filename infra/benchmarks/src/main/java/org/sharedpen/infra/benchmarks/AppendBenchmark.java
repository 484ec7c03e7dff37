package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharedpen.infra.database.TestDatabases;

/**
 * Actions accepted and durable, in process: through the real command bus, lesson, sealing, appender and tables, beside
 * single-row transactions of pgbench on the same table with the same row. Interleaved, median of five.
 *
 * <pre>mvn -B -ntp -pl infra/benchmarks -am -DskipTests -Pappend package</pre>
 */
public final class AppendBenchmark {
    private static final int[] CALLERS = Arrays.stream(
                    System.getProperty("callers", "1,8,32").split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("seconds", 5));

    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warmUp", 10));

    private static final double LOAD_BEFORE =
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

    private AppendBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        TestDatabases databases = TestDatabases.fresh();
        Map<Integer, List<Rates>> rates = new LinkedHashMap<>();
        Baseline baseline;
        try (RecordingLoad load = RecordingLoad.on(databases)) {
            load.run(8, WARM_UP); // the virtual machine compiles what is hot
            load.run(32, WARM_UP);
            baseline = Baseline.on(databases);
            for (int round = 0; round < ROUNDS; round++) {
                for (int callers : CALLERS) {
                    double rows = baseline.perSecond(callers, ROUND);
                    RecordingLoad.Run run = load.run(callers, ROUND);
                    rates.computeIfAbsent(callers, key -> new ArrayList<>()).add(new Rates(rows, run));
                    System.out.printf(Locale.ROOT, "%d callers: %.0f beside %.0f%n", callers, run.perSecond(), rows);
                }
            }
        }
        String report = report(baseline.name(), rates);
        System.out.println(report);
        write(report);
        System.exit(0); // the embedded server has threads of its own
    }

    private record Rates(double baseline, RecordingLoad.Run run) {
        double ratio() {
            return run.perSecond() / baseline;
        }
    }

    private static String report(String baseline, Map<Integer, List<Rates>> rates) {
        StringBuilder table = new StringBuilder("# Append: actions accepted and durable, in process\n\n");
        table.append(
                "%s, %s, %d rounds of %d s, interleaved, medians. Each action is one command with one contribution of\na pupil, sealed; it stores an event and an action row. The baseline is %s.%n%n"
                        .formatted(LocalDate.now(), machine(), ROUNDS, ROUND.toSeconds(), baseline));
        table.append(
                "| callers | baseline/s | actions/s | ratio, median (lowest–highest) | must | p50 ms | p99 ms |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        rates.forEach((callers, rounds) -> table.append(String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.2f (%.2f–%.2f) | %s | %.2f | %.2f |%n",
                callers,
                median(rounds.stream().map(Rates::baseline).toList()),
                median(rounds.stream().map(round -> round.run().perSecond()).toList()),
                median(rounds.stream().map(Rates::ratio).toList()),
                rounds.stream().mapToDouble(Rates::ratio).min().orElseThrow(),
                rounds.stream().mapToDouble(Rates::ratio).max().orElseThrow(),
                callers == 32 ? "0.80" : callers == 8 ? "0.40" : "–",
                median(rounds.stream().map(round -> round.run().millis(0.50)).toList()),
                median(rounds.stream().map(round -> round.run().millis(0.99)).toList()))));
        table.append("""

                The ratio is taken within each round. Where other work runs beside it, the appender gets one share of the processors and
                pgbench one for each of its connections: a busy machine shows this design at its worst.
                """);
        return table.toString();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String machine() {
        return "%d processors, Java %s, %s, load average %.1f before"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getProperty("os.name"),
                        LOAD_BEFORE);
    }

    private static void write(String report) throws IOException {
        Path folder = Path.of(System.getProperty("results", "results"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(LocalDate.now() + "-append.md"), report);
    }
}
