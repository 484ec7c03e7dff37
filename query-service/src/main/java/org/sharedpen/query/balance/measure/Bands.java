package org.sharedpen.query.balance.measure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The bands of the release scale: which level a share of new words stands for. A convention, hence a setting.
 *
 * @param floors the lowest share of the levels 1, 2, 3 and 4, itself included; strictly rising, between 0 and 1
 */
public record Bands(List<Double> floors) {
    /** Under 10 %, 10–35 %, 35–60 %, 60–85 %, 85 % and over. */
    public static final Bands USUAL = new Bands(List.of(0.10, 0.35, 0.60, 0.85));

    public Bands {
        floors = List.copyOf(floors);
        double below = 0;
        for (double floor : floors) {
            if (!(floor > below && floor < 1)) {
                throw new IllegalArgumentException("the bands must rise between 0 and 1");
            }
            below = floor;
        }
        if (floors.size() != 4) {
            throw new IllegalArgumentException("there are four bands above the first");
        }
    }

    /** The level of a share, 0 to 4. */
    public int level(double share) {
        return (int) floors.stream().filter(floor -> share >= floor).count();
    }

    /** The levels whose bands an interval covers, rising. */
    public List<Integer> covered(double low, double high) {
        return IntStream.rangeClosed(level(low), level(high)).boxed().toList();
    }
}
