package org.sharedpen.query.balance.measure;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SegmentKind;

/** How long the lesson spent on each kind of segment; kinds that did not occur are missing. */
public record Minutes(Map<SegmentKind, Duration> byKind) {
    public static final Minutes NONE = new Minutes(Map.of());

    /** All of them together. */
    public Duration total() {
        return byKind.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Those of one kind. */
    public Duration of(SegmentKind kind) {
        return byKind.getOrDefault(kind, Duration.ZERO);
    }

    /** Those in which class and teacher were at one text together. */
    public Duration shared() {
        return byKind.entrySet().stream()
                .filter(entry -> entry.getKey().isShared())
                .map(Map.Entry::getValue)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** These, and a segment more. */
    public Minutes and(SegmentKind kind, Duration duration) {
        Map<SegmentKind, Duration> more = new EnumMap<>(SegmentKind.class);
        more.putAll(byKind);
        more.merge(kind, duration, Duration::plus);
        return new Minutes(more);
    }

    /**
     * Minutes by level of the release scale: modelling is 0, piggybacking 4, independent writing 5. Shared writing has no
     * level of its own: its minutes stand under the one that was shared at. Reflection is at none.
     *
     * @param sharedLevel the band of the words share, or the planned level where there is too little to say
     * @return minutes, of levels with a segment only; empty where no segment has a time
     */
    public Map<Integer, Double> byLevel(int sharedLevel) {
        Map<Integer, Duration> levels = new TreeMap<>();
        byKind.forEach((kind, duration) -> {
            Integer level = levelOf(kind, sharedLevel);
            if (level != null && !total().isZero()) {
                levels.merge(level, duration, Duration::plus);
            }
        });
        Map<Integer, Double> minutes = new TreeMap<>();
        levels.forEach((level, duration) -> minutes.put(level, inMinutes(duration)));
        return minutes;
    }

    /** A duration in minutes, to the hundredth. */
    public static double inMinutes(Duration duration) {
        return Math.round(duration.toMillis() / 600.0) / 100.0;
    }

    private static @Nullable Integer levelOf(SegmentKind kind, int sharedLevel) {
        return switch (kind) {
            case MODELLING -> 0;
            case PIGGYBACK -> 4;
            case INDEPENDENT -> 5;
            case REFLECTION -> null;
            default -> sharedLevel;
        };
    }
}
