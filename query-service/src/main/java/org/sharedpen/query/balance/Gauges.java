package org.sharedpen.query.balance;

import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.balance.measure.Gauge;
import org.sharedpen.query.balance.tally.TallyRow;

/** The five shares of a lesson, pupils of pupils and teacher. Nobody can record a decision yet: theirs is undefined. */
public record Gauges(Gauge words, Gauge wall, Gauge offers, Gauge decisions, Gauge reasons) {
    private static final Gauge NONE = Gauge.counted(0, 0);

    static Gauges of(Lesson lesson, Bands bands) {
        TallyRow tally = lesson.tally();
        return new Gauges(
                Gauge.clustered(lesson.words()).within(bands),
                Gauge.clustered(lesson.wall()),
                tally == null ? NONE : Gauge.counted(tally.offersPupil(), tally.offersTotal()),
                NONE,
                tally == null ? NONE : Gauge.counted(tally.reasonsPupil(), tally.reasonsTotal()));
    }
}
