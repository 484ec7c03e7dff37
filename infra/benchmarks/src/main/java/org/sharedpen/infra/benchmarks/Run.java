package org.sharedpen.infra.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How long each of many actions took, sorted, in nanoseconds, and how long all of them together. */
@SuppressWarnings("ArrayRecordComponent") // millions of figures, made here and read here
record Run(long[] nanos, double seconds) {

    /** So many callers at once, each with work of its own, over and over again. */
    static Run of(int callers, Duration time, Supplier<Runnable> work) throws InterruptedException {
        List<Runnable> each = Stream.generate(work).limit(callers).toList();
        long[][] taken = new long[callers][];
        long start = System.nanoTime();
        Callers.together(callers, number -> taken[number] = repeat(each.get(number), start + time.toNanos()));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(
                Arrays.stream(taken).flatMapToLong(Arrays::stream).sorted().toArray(), seconds);
    }

    private static long[] repeat(Runnable work, long end) {
        long[] taken = new long[1_024];
        int count = 0;
        for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
            work.run();
            if (count == taken.length) {
                taken = Arrays.copyOf(taken, 2 * count);
            }
            taken[count++] = System.nanoTime() - before;
        }
        return Arrays.copyOf(taken, count);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    double millis(double quantile) {
        return nanos[(int) (quantile * (nanos.length - 1))] / 1e6;
    }
}
