package org.sharedpen.query.balance;

import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.balance.measure.Gauge;
import org.sharedpen.query.balance.tally.TallyRow;

/** The five shares of a lesson, pupils of pupils and teacher. */
public record Gauges(Gauge words, Gauge wall, Gauge offers, Gauge decisions, Gauge reasons) {
    private static final Gauge NONE = Gauge.counted(0, 0);

    static Gauges of(Lesson lesson) {
        TallyRow tally = lesson.tally();
        return new Gauges(
                Gauge.clustered(lesson.words()),
                Gauge.clustered(lesson.wall()),
                tally == null ? NONE : Gauge.counted(tally.offersPupil(), tally.offersTotal()),
                tally == null ? NONE : Gauge.counted(tally.decisionsPupil(), tally.decisionsTotal()),
                tally == null ? NONE : Gauge.counted(tally.reasonsPupil(), tally.reasonsTotal()));
    }

    /** The same with the level whose band the words lie in. */
    Gauges within(Bands bands) {
        return new Gauges(words.within(bands), wall, offers, decisions, reasons);
    }
}
