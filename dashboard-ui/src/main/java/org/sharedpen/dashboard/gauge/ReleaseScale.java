package org.sharedpen.dashboard.gauge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bands of the words share, lowest level first, by their lower bounds (0–1, inclusive). A convention: a school may
 * set others. There is no band above 4; level 5 is read as 4.
 */
@ConfigurationProperties("sharedpen.release-scale")
public record ReleaseScale(
        @DefaultValue({"0", "0.10", "0.35", "0.60", "0.85"}) List<Double> floors) {

    public record Band(int level, double low, double high) {}

    public Band band(int level) {
        int index = Math.min(Math.max(level, 0), floors.size() - 1);
        double high = index + 1 < floors.size() ? floors.get(index + 1) : 1;
        return new Band(index, floors.get(index), high);
    }

    public int levelOf(double share) {
        int level = 0;
        for (int i = 1; i < floors.size(); i++) {
            if (share >= floors.get(i)) {
                level = i;
            }
        }
        return level;
    }

    /** How many bands a share stands above (or, negative, below) the planned one. */
    public int bandsApart(double share, int plannedLevel) {
        return levelOf(share) - band(plannedLevel).level();
    }
}
