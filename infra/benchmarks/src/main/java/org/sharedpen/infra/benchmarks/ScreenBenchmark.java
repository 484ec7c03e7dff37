package org.sharedpen.infra.benchmarks;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sharedpen.infra.simulator.Door;

/**
 * What people see of the whole product in a browser: how soon what an operator does is on their screen, with and without a
 * network, and on another one; and how long pages take from nothing.
 */
public final class ScreenBenchmark {
    private static final int LINES = Integer.getInteger("lines", 60);
    private static final int LOADS = Integer.getInteger("loads", 5);
    private static final int LIVELY = 400; // and about a tenth of a second to be typed
    private static final int AT_ONCE = 30;

    private ScreenBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        StringBuilder report = new StringBuilder("""
                # Screens: what is recorded and read, in a browser

                %s, %s processors, Java %s, the whole product and Chromium on the same machine.

                | what | times | p50 ms | p90 ms | longest ms |
                | --- | --- | --- | --- | --- |
                """.formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version")));
        try (StartedProduct product = StartedProduct.fresh();
                Screens screens = new Screens(product.address())) {
            capture(screens, product.address(), report);
            pages(screens, product.address(), report);
        }
        report.append("""

                Must: on the operator's own screen 50 ms, on another 250 ms after the answer, a page with its charts 1 s and 450 KB.
                On the own screen: from the key to the next frame painted after the change. On the own disk: until the device has it on disk.
                A page from nothing: in a new window of the browser that has come to rest.
                """);
        Results.write("screen", report);
    }

    private static void capture(Screens screens, URI product, StringBuilder report) {
        Door teacher = Door.signIn(product, "teacher", "demo");
        SeenLesson lesson = SeenLesson.planned(teacher);
        screens.record(lesson);
        screens.type(lesson, "warm", LINES / 4, LIVELY);
        recorded("two lines a second", screens.type(lesson, "lively", LINES, LIVELY), screens, report);
        recorded("one after the other", screens.type(lesson, "online", LINES, AT_ONCE), screens, report);
        recorded(
                "no network, one after the other",
                screens.offline(() -> screens.type(lesson, "offline", LINES, AT_ONCE)),
                screens,
                report);
        Map<String, Function<SeenLesson, List<Double>>> others = new LinkedHashMap<>();
        others.put("another screen that records", seen -> screens.seenByAnotherRecorder(teacher, seen, LINES));
        others.put("the board", seen -> screens.seenOnTheBoard(teacher, seen, LINES));
        others.put("the lesson's page", seen -> screens.seenOnThePage(teacher, seen, LINES));
        others.forEach((name, seen) -> report.append(row(name, seen.apply(SeenLesson.opened(teacher)))));
    }

    private static void pages(Screens screens, URI product, StringBuilder report) {
        report.append("""

                | page, from nothing | KB over the wire | p50 ms | longest ms |
                | --- | --- | --- | --- |
                """);
        Door teacher = Door.signIn(product, "teacher", "demo");
        SeenLesson.pages(teacher).forEach((name, path) -> {
            Screens.Loaded loaded = screens.load(path, LOADS);
            report.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f |%n",
                    name,
                    loaded.kilobytes(),
                    at(loaded.millis(), 0.5),
                    at(loaded.millis(), 1)));
        });
    }

    private static void recorded(String how, List<Double> own, Screens screens, StringBuilder report) {
        report.append(row("own screen, " + how, own)).append(row("own disk, " + how, screens.disk()));
    }

    private static String row(String name, List<Double> millis) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |%n",
                name,
                millis.size(),
                at(millis, 0.5),
                at(millis, 0.9),
                at(millis, 1));
    }

    private static double at(List<Double> millis, double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
