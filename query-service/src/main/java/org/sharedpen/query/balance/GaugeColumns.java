package org.sharedpen.query.balance;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.balance.measure.Gauge;
import org.sharedpen.query.export.Column;
import org.sharedpen.query.export.ShareColumns;

/** The columns of the five gauges, for tables with a row a lesson. */
public final class GaugeColumns {
    private GaugeColumns() {}

    /** Five columns for each gauge; a row without gauges leaves them empty. */
    public static <R> List<Column<R>> of(Function<R, @Nullable Gauges> gauges) {
        return Stream.of(
                        GaugeColumns.<R>gauge("Words", "New words standing at the end.", gauges, Gauges::words),
                        GaugeColumns.<R>gauge(
                                "Wall", "All words standing at the end, carried ones too.", gauges, Gauges::wall),
                        GaugeColumns.<R>gauge("Offers", "Contributions.", gauges, Gauges::offers),
                        GaugeColumns.<R>gauge(
                                "Decisions", "Settled choices and reworked examinations.", gauges, Gauges::decisions),
                        GaugeColumns.<R>gauge(
                                "Reasons", "Reasons given, narrations among them.", gauges, Gauges::reasons))
                .flatMap(List::stream)
                .toList();
    }

    private static <R> List<Column<R>> gauge(
            String name, String definition, Function<R, @Nullable Gauges> gauges, Function<Gauges, Gauge> which) {
        return ShareColumns.of(name, definition, row -> {
            Gauges all = gauges.apply(row);
            return all == null ? null : share(which.apply(all));
        });
    }

    private static ShareColumns.Share share(Gauge gauge) {
        return new ShareColumns.Share(gauge.pupil(), gauge.total(), gauge.share(), gauge.low(), gauge.high());
    }
}
