package org.sharedpen.dashboard.lesson;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;

/** The balance of one lesson: its gauges and the counts beside them. */
public record LessonBalance(
        @Nullable Map<String, @Nullable Gauge> gauges,
        @Nullable Map<String, @Nullable Gauge> talk,
        @Nullable Integer plannedLevel,
        @Nullable Integer enactedLevel,
        @Nullable List<Integer> spread,
        @Nullable String verdict,
        @Nullable Map<Integer, Double> minutesByLevel,
        @Nullable Fidelity fidelity,
        @Nullable Interrogation interrogation,
        @Nullable Focus focus,
        @Nullable Narrated narrated,
        @Nullable Criteria criteria) {

    public record Fidelity(
            @Nullable Double verbatimRate, @Nullable QuietUpgrades quietUpgrades) {}

    /** Seen by the account that opened the lesson alone. */
    public record QuietUpgrades(
            int count,
            @Nullable Double per100Words,
            @Nullable List<Upgrade> items) {}

    public record Upgrade(
            @Nullable String lineId,
            @Nullable String before,
            @Nullable String after) {}

    public record Interrogation(int scribed, int examined, int reworked) {}

    public record Focus(int edits, int onFocus, int parked) {}

    public record Narrated(int revisions, int narrated) {}

    public record Criteria(int settled, int criteriaFirst, int byPupils, int total) {}

    public Gauge gauge(String measure) {
        Gauge found = gauges == null ? null : gauges.get(measure);
        return found == null ? Gauge.NOTHING : found;
    }

    public @Nullable Gauge talkGauge(String measure) {
        return talk == null ? null : talk.get(measure);
    }

    public boolean recorded() {
        return gauges != null && gauges.values().stream().anyMatch(each -> each != null && each.total() > 0);
    }
}
