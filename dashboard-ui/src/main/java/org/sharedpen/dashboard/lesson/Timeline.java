package org.sharedpen.dashboard.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The minutes of a lesson by segment, in the order they ran, as stripes 0–100 across. */
record Timeline(double total, double shared, List<Stretch> stretches) {

    private static final Set<String> SHARED =
            Set.of("SHARED_WRITING", "EXAMINATION", "EDITING", "PLANNING", "THINK_TIME", "PAIR_TALK");

    record Stretch(@Nullable String kind, double minutes, double x, double width, String group) {}

    static Timeline of(LessonFrame frame) {
        double total =
                frame.timed().stream().mapToDouble(LessonFrame.Segment::length).sum();
        List<Stretch> stretches = new ArrayList<>();
        double before = 0;
        for (LessonFrame.Segment segment : frame.timed()) {
            double minutes = segment.length();
            stretches.add(new Stretch(
                    segment.kind(), minutes, 100 * before / total, 100 * minutes / total, group(segment.kind())));
            before += minutes;
        }
        double shared = stretches.stream()
                .filter(each -> each.group().equals("shared"))
                .mapToDouble(Stretch::minutes)
                .sum();
        return new Timeline(total, shared, stretches);
    }

    /** Who holds the pen in it: the teacher shows, the class shares, or pupils write. */
    private static String group(@Nullable String kind) {
        if (kind == null || kind.equals("REFLECTION")) {
            return "other";
        }
        return SHARED.contains(kind) ? "shared" : kind.equals("MODELLING") ? "teacher" : "pupil";
    }
}
