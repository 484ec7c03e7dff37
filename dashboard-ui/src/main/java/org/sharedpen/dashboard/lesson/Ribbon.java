package org.sharedpen.dashboard.lesson;

import java.util.ArrayList;
import java.util.List;

/** The whole text from its first word to its last as stripes, 0–100 across, and each line as a bar of its own. */
record Ribbon(List<Stripe> whole, List<Bar> lines) {

    record Stripe(String mark, double x, double width) {}

    record Bar(int number, String lineId, int words, int pupil, int teacher, int source, List<Stripe> stripes) {}

    static Ribbon of(List<WrittenLine> lines) {
        List<Bar> bars = lines.stream()
                .map(line -> new Bar(
                        line.number(),
                        line.lineId(),
                        line.words(),
                        line.words("pupil"),
                        line.words("teacher"),
                        line.words("source"),
                        stripes(line.runs(), line.words())))
                .toList();
        int all = lines.stream().mapToInt(WrittenLine::words).sum();
        return new Ribbon(
                stripes(lines.stream().flatMap(line -> line.runs().stream()).toList(), all), bars);
    }

    private static List<Stripe> stripes(List<WrittenLine.Run> runs, int all) {
        List<Stripe> stripes = new ArrayList<>();
        int before = 0;
        for (WrittenLine.Run run : runs) {
            if (run.words() > 0) {
                stripes.add(new Stripe(run.origin().mark(), 100.0 * before / all, 100.0 * run.words() / all));
                before += run.words();
            }
        }
        return stripes;
    }
}
