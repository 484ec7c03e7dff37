package org.sharedpen.dashboard.gauge;

import java.util.List;

/** Shares in their order as a small line, 0–100 across and 0–24 down; where there is too little to say it has a gap. */
public final class Sparkline {

    private Sparkline() {}

    /** The path to draw, as SVG has it. */
    public static String of(List<Gauge> gauges) {
        StringBuilder line = new StringBuilder();
        boolean joined = false;
        for (int i = 0; i < gauges.size(); i++) {
            Double share = gauges.get(i).share();
            if (share != null) {
                double x = gauges.size() == 1 ? 50 : tenths(100.0 * i / (gauges.size() - 1));
                line.append(joined ? " L" : " M").append(x).append(',').append(tenths(24 - share * 24));
                line.append(joined ? "" : "h0"); // a point, where no line runs on from it
            }
            joined = share != null;
        }
        return line.toString().strip();
    }

    private static double tenths(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
