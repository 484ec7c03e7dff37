package org.sharedpen.infra.simulator;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Fills a running product with simulated schools. What they record comes in by the public door, as from teachers, or straight
 * into a command service in this process; either way it is judged, and the same seed gives the same events.
 */
public final class Simulate {
    private final Wish wish;
    private final Ways ways;

    private Simulate(Wish wish, Ways ways) {
        this.wish = wish;
        this.ways = ways;
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Arguments.USAGE);
            return;
        }
        Wish wish;
        try {
            wish = Wish.of(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage() + System.lineSeparator() + Arguments.USAGE);
            System.exit(2);
            return;
        }
        try {
            simulate(wish, wish.data());
        } catch (CannotFill cannot) {
            System.err.println(cannot.getMessage());
            System.exit(1);
        } catch (UncheckedIOException nobody) {
            System.err.println("Nobody answers at %s.".formatted(wish.url()));
            System.exit(1);
        }
    }

    private static void simulate(Wish wish, @Nullable Path data) throws InterruptedException {
        if (data == null) {
            new Simulate(wish, (school, teacher, door) -> new PublicWay(door)).all();
            return;
        }
        try (Installation installation = Installation.in(data)) {
            new Simulate(wish, (school, teacher, door) -> installation.of(school, teacher)).all();
        }
    }

    /** Year after year: a class moves up only when its lessons of the year are recorded. */
    private void all() throws InterruptedException {
        SchoolYear last = SchoolYear.before(LocalDate.now(Scene.SCHOOL), wish.units(), wish.lessons());
        List<SimulatedSchool> schools = new ArrayList<>();
        for (int number = 1; number <= wish.schools(); number++) {
            SimulatedSchool school = new SimulatedSchool(wish, number, last.back(wish.years() - 1));
            schools.add(school);
            System.out.printf(
                    "School %d: sign in as %s, with the password %s%n",
                    number, school.accounts(), SimulatedSchool.PASSWORD);
        }
        for (int back = wish.years() - 1; back >= 0; back--) {
            SchoolYear year = last.back(back);
            List<SimulatedClass> classes = new ArrayList<>();
            schools.forEach(school -> classes.addAll(school.begin(year)));
            long begin = System.nanoTime();
            int actions = record(classes);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "School year %d: %,d actions in %.1f s, %,.0f a second%n",
                    year.number(),
                    actions,
                    seconds,
                    actions / seconds);
        }
    }

    private int record(List<SimulatedClass> classes) throws InterruptedException {
        ExecutorService together = Executors.newFixedThreadPool(wish.atOnce());
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            classes.forEach(one -> all.add(() -> one.record(ways)));
            int actions = 0;
            for (Future<Integer> recorded : together.invokeAll(all)) {
                actions += recorded.get();
            }
            return actions;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } finally {
            together.shutdown();
        }
    }
}
