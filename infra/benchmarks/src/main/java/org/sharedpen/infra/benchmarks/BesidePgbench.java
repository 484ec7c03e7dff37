package org.sharedpen.infra.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.sharedpen.infra.database.TestDatabases;

/**
 * Measures a load beside single-row transactions of pgbench on the same table with the same row, interleaved, and writes
 * down the medians.
 *
 * @param name what the file with the results is called
 * @param must the ratio that must be reached, by callers
 */
record BesidePgbench(String name, String heading, String explanation, Map<Integer, String> must) {
    private static final int[] CALLERS = Arrays.stream(
                    System.getProperty("callers", "1,8,32").split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("seconds", 5));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warmUp", 10));

    private record Rates(double baseline, Run run) {
        double ratio() {
            return run.perSecond() / baseline;
        }
    }

    void measure(TestDatabases databases, Load load) throws Exception {
        double before = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        load.run(8, WARM_UP); // the virtual machine compiles what is hot
        load.run(32, WARM_UP);
        Baseline baseline = Baseline.on(databases);
        Map<Integer, List<Rates>> rates = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int callers : CALLERS) {
                double rows = baseline.perSecond(callers, ROUND);
                Run run = load.run(callers, ROUND);
                rates.computeIfAbsent(callers, key -> new ArrayList<>()).add(new Rates(rows, run));
                System.out.printf(Locale.ROOT, "%d callers: %.0f beside %.0f%n", callers, run.perSecond(), rows);
            }
        }
        Results.write(name, report(baseline.name(), before, rates));
    }

    private String report(String baseline, double before, Map<Integer, List<Rates>> rates) {
        StringBuilder table = new StringBuilder("""
                # %s

                %s, %d processors, Java %s, %s, load average %.1f before, %d rounds of %d s, interleaved, medians.
                %s
                The baseline is %s.

                | callers | baseline/s | actions/s | ratio, median (lowest–highest) | must | p50 ms | p99 ms |
                | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(
                        heading,
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getProperty("os.name"),
                        before,
                        ROUNDS,
                        ROUND.toSeconds(),
                        explanation,
                        baseline));
        rates.forEach((callers, rounds) -> table.append(String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.2f (%.2f–%.2f) | %s | %.2f | %.2f |%n",
                callers,
                median(rounds, Rates::baseline),
                median(rounds, round -> round.run().perSecond()),
                median(rounds, Rates::ratio),
                rounds.stream().mapToDouble(Rates::ratio).min().orElseThrow(),
                rounds.stream().mapToDouble(Rates::ratio).max().orElseThrow(),
                must.getOrDefault(callers, "–"),
                median(rounds, round -> round.run().millis(0.50)),
                median(rounds, round -> round.run().millis(0.99)))));
        return table.append("""

                The ratio is taken within each round. Where other work runs beside it, the appender gets one share of the processors and
                pgbench one for each of its connections: a busy machine shows this design at its worst.
                """).toString();
    }

    private static double median(List<Rates> rounds, ToDoubleFunction<Rates> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }
}
