package org.sharedpen.dashboard.lesson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole text from its first word to its last as stripes, 0–100 across, and each line as a bar of its own. */
record Ribbon(List<Stripe> whole, List<Bar> lines) {

    /** Words of one kind of owner that follow each other, from line to line. */
    record Stripe(String mark, double x, double width) {

        public boolean isPupils() {
            return mark.equals("pupil");
        }

        /** The hatching of everyone's words but the pupils', who have a colour. */
        public @Nullable String fill() {
            return isPupils() ? null : "url(#hatch-" + mark + ")";
        }

        private Stripe and(double more) {
            return new Stripe(mark, x, width + more);
        }
    }

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
                Stripe last = stripes.isEmpty() ? null : stripes.get(stripes.size() - 1);
                String mark = run.origin().mark();
                double width = 100.0 * run.words() / all;
                if (last != null && last.mark().equals(mark)) {
                    stripes.set(stripes.size() - 1, last.and(width));
                } else {
                    stripes.add(new Stripe(mark, 100.0 * before / all, width));
                }
                before += run.words();
            }
        }
        return stripes;
    }
}
