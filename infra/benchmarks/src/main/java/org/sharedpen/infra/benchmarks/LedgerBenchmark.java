package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.query.authorship.ledger.Ledger;

/** How many tokens a second the ledger folds, one thread. */
public final class LedgerBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 7;
    private static final long ROUND_NANOS = 1_500_000_000L;

    private LedgerBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        StringBuilder report = new StringBuilder("""
                # Ledger: tokens a second

                %s, %s processors, Java %s on %s. One thread, seconds of its processor time; median of %d rounds of %.1f s after two. A token
                counts each time that an event's text holds it; a lesson is folded from its first event each time. Other work ran beside it.

                | lesson | events | tokens | tokens a second | ms a lesson |
                | --- | --- | --- | --- | --- |
                """.formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        System.getProperty("os.arch"),
                        ROUNDS,
                        ROUND_NANOS / 1e9));
        report.append(row("ordinary: 40 lines of a dozen words, linked, revised twice", Lessons.ordinary()));
        report.append(row("wiped and restored after every line", Lessons.vandalised()));
        report.append(row("one text of 400 tokens, 12 authors, 1,000 revisions", Lessons.long400()));
        Results.write("ledger", report);
    }

    private static String row(String name, List<LessonEvent> lesson) {
        long tokens = Lessons.tokens(lesson);
        double[] rates = new double[ROUNDS];
        round(lesson);
        round(lesson);
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = round(lesson);
        }
        Arrays.sort(rates);
        double folds = rates[ROUNDS / 2];
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,.0f | %.2f |%n",
                name,
                lesson.size(),
                tokens,
                folds * tokens,
                1000 / folds);
    }

    /** Folds of the whole lesson in a second of this thread's time on a processor: what runs beside it costs it little. */
    private static double round(List<LessonEvent> lesson) {
        long start = THREADS.getCurrentThreadCpuTime();
        int folds = 0;
        while (THREADS.getCurrentThreadCpuTime() - start < ROUND_NANOS) {
            Ledger ledger = new Ledger();
            for (int at = 0; at < lesson.size(); at++) {
                ledger.apply(lesson.get(at), at + 1, null);
            }
            if (ledger.standingWords().isEmpty()) {
                throw new IllegalStateException("nothing was written");
            }
            folds++;
        }
        return folds * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
    }
}
