package org.sharedpen.dashboard.gauge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bands of the words share. A convention, so each school may have its own. There is no band above 4; level 5 is read
 * as 4.
 *
 * @param bands the lowest pupils' share of new words (0–1, inclusive) of the levels 1 to 4, as the query service has them
 */
@ConfigurationProperties("sharedpen.release")
public record ReleaseScale(
        @DefaultValue({"0.10", "0.35", "0.60", "0.85"}) List<Double> bands) {

    /** The band of one level, 0–1. */
    public record Band(int level, double low, double high) {}

    public Band band(int level) {
        int known = Math.min(Math.max(level, 0), bands.size());
        double low = known == 0 ? 0 : bands.get(known - 1);
        double high = known == bands.size() ? 1 : bands.get(known);
        return new Band(known, low, high);
    }

    public int levelOf(double share) {
        return (int) bands.stream().filter(floor -> share >= floor).count();
    }

    /** How many bands a share stands above (or, negative, below) the planned one. */
    public int bandsApart(double share, int plannedLevel) {
        return levelOf(share) - band(plannedLevel).level();
    }
}
