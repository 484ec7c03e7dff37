package org.sharedpen.dashboard.lesson;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.gauge.Measure;

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
        @Nullable Criteria criteria,
        @Nullable Divergence divergence) {

    private static final Set<String> OF_WORDS = Set.of("words", "wall");

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
            @Nullable String after,
            @Nullable Integer version) {}

    public record Interrogation(int scribed, int examined, int reworked) {}

    public record Focus(int edits, int onFocus, int parked) {}

    public record Narrated(int revisions, int narrated) {}

    public record Criteria(int settled, int criteriaFirst, int byPupils, int total) {}

    /** Pupils' own texts beside the class text: how near to it they stay. */
    public record Divergence(int same, int variation, int ownWay, int notSampled, boolean enough) {

        public int sampled() {
            return same + variation + ownWay;
        }
    }

    /** The share in one respect; of words only the counts where there are too few to say. */
    public Gauge gauge(String measure) {
        Gauge found = gauges == null ? null : gauges.get(measure);
        if (found == null) {
            return Gauge.NOTHING;
        }
        return OF_WORDS.contains(measure) && found.total() < Measure.WORDS.enough() ? found.untold() : found;
    }

    public @Nullable Gauge talkGauge(String measure) {
        return talk == null ? null : talk.get(measure);
    }

    public boolean recorded() {
        return gauges != null && gauges.values().stream().anyMatch(each -> each != null && each.total() > 0);
    }
}
