package org.sharedpen.dashboard.unit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.gauge.Measure;

/** The balance of a unit, lesson by lesson, and what may be said of its movement. */
public record UnitBalance(
        @Nullable List<LessonBalance> lessons,
        @Nullable Shift shift,
        @Nullable List<ScaffoldSign> scaffoldSigns) {

    public List<LessonBalance> held() {
        return lessons == null ? List.of() : lessons;
    }

    public List<ScaffoldSign> signs() {
        return scaffoldSigns == null ? List.of() : scaffoldSigns;
    }

    /** One lesson of it; without gauges where nothing was recorded. */
    public record LessonBalance(
            String lessonId,
            @Nullable String title,
            @Nullable String date,
            @Nullable Integer plannedLevel,
            @Nullable Integer enactedLevel,
            @Nullable String verdict,
            @Nullable String state,
            @Nullable Map<String, @Nullable Gauge> gauges) {

        /** The share in one respect; only the counts where there are too few to say. */
        public Gauge gauge(Measure measure) {
            Gauge found = gauges == null ? null : gauges.get(measure.word());
            if (found == null) {
                return Gauge.NOTHING;
            }
            return found.total() < measure.enough() ? found.untold() : found;
        }

        public boolean open() {
            return "OPEN".equals(state);
        }

        public boolean held() {
            return open() || "CLOSED".equals(state) || recorded();
        }

        public boolean recorded() {
            return gauges != null && gauges.values().stream().anyMatch(each -> each != null && each.total() > 0);
        }
    }

    /** From where to where the pooled words share went, and the word for it. */
    public record Shift(
            @Nullable String verdict,
            @Nullable Gauge from,
            @Nullable Gauge to) {}

    /** A sign that the scaffold may have become a habit, with the lessons that show it. */
    public record ScaffoldSign(@Nullable List<String> lessonIds, String sentence) {}
}
