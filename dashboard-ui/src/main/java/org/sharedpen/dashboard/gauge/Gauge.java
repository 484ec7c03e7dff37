package org.sharedpen.dashboard.gauge;

import org.jspecify.annotations.Nullable;

/**
 * One share: the pupils' part of a total, with its 95 % interval. Shares run from 0 to 1 and are absent where there is
 * too little to say.
 */
public record Gauge(
        double pupil,
        double total,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high) {

    public static final Gauge NOTHING = new Gauge(0, 0, null, null, null);

    /** The counts alone. */
    public Gauge untold() {
        return new Gauge(pupil, total, null, null, null);
    }

    public boolean tells() {
        return share != null;
    }

    public boolean hasInterval() {
        return low != null && high != null;
    }
}
