package org.sharedpen.dashboard.lesson;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The minutes at one level of the release scale, and whether it is the planned one. */
record LevelMinutes(int level, double minutes, boolean planned) {

    static List<LevelMinutes> of(LessonBalance balance, @Nullable Integer planned) {
        Map<Integer, Double> byLevel = new TreeMap<>();
        if (balance.minutesByLevel() != null) {
            byLevel.putAll(balance.minutesByLevel());
        }
        byLevel.values().removeIf(minutes -> minutes == null || minutes <= 0);
        if (planned != null && !byLevel.isEmpty()) {
            byLevel.putIfAbsent(planned, 0.0);
        }
        return byLevel.entrySet().stream()
                .map(each -> new LevelMinutes(
                        each.getKey(), each.getValue(), each.getKey().equals(planned)))
                .toList();
    }
}
