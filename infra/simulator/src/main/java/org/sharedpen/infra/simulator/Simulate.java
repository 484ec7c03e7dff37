package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fills a running product with simulated schools through its public door, as teachers would: batches of hundreds of actions,
 * several classes at once. There is no quicker way in beside it, so that whatever is recorded was judged.
 */
public final class Simulate {
    private Simulate() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        Wish wish;
        try {
            wish = Wish.of(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        List<SimulatedClass> classes = new ArrayList<>();
        for (int school = 1; school <= wish.schools(); school++) {
            SimulatedSchool made = new SimulatedSchool(wish, school);
            classes.addAll(made.make());
            System.out.printf(
                    "School %d: sign in as %s, password %s%n", school, made.admin(), SimulatedSchool.PASSWORD);
        }
        long begin = System.nanoTime();
        int actions = record(wish, classes);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%,d actions in %.1f s, %,.0f a second%n", actions, seconds, actions / seconds);
    }

    private static int record(Wish wish, List<SimulatedClass> classes) throws InterruptedException, ExecutionException {
        ExecutorService together = Executors.newFixedThreadPool(wish.atOnce());
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            classes.forEach(one -> all.add(one::record));
            int actions = 0;
            for (Future<Integer> recorded : together.invokeAll(all)) {
                actions += recorded.get();
            }
            return actions;
        } finally {
            together.shutdown();
        }
    }
}
