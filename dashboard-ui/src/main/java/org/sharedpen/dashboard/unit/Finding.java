package org.sharedpen.dashboard.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.gauge.Measure;
import org.sharedpen.dashboard.gauge.ReleaseScale.Band;
import org.sharedpen.dashboard.unit.ReleaseChart.Row;
import org.sharedpen.dashboard.unit.UnitBalance.Shift;
import org.sharedpen.dashboard.wording.Wording;
import org.springframework.stereotype.Component;

/** Says in one sentence what the release chart shows. */
@Component
class Finding {

    private final Wording wording;

    Finding(Wording wording) {
        this.wording = wording;
    }

    String of(Measure measure, List<Row> rows, @Nullable Shift shift) {
        List<Row> telling = rows.stream().filter(row -> row.gauge().tells()).toList();
        String what = wording.say("measure." + measure.word() + ".pupils");
        if (telling.isEmpty()) {
            return wording.say("unit.finding.none", what);
        }
        Gauge first = telling.get(0).gauge();
        Gauge last = telling.get(telling.size() - 1).gauge();
        String plan = plan(measure, telling.get(telling.size() - 1));
        if (telling.size() == 1) {
            return wording.say("unit.finding.one", what, wording.share(last), plan);
        }
        if (telling.size() == 2 && measure == Measure.WORDS) { // two lessons are no shift
            return wording.say("unit.finding.two", what, wording.share(first), wording.share(last), plan);
        }
        Gauge from = measure == Measure.WORDS && shift != null && shift.from() != null ? shift.from() : first;
        Gauge to = measure == Measure.WORDS && shift != null && shift.to() != null ? shift.to() : last;
        return wording.say(
                "unit.finding.many",
                what,
                wording.share(from),
                wording.share(to),
                wording.number(telling.size()),
                plan);
    }

    /** The verdict as a sentence; pooling is said where it makes the ends differ from the first and last points. */
    String gloss(Measure measure, List<Row> rows, @Nullable Shift shift) {
        if (measure != Measure.WORDS || shift == null || shift.verdict() == null) {
            boolean twoEnds = rows.stream().filter(row -> row.gauge().tells()).count() > 1;
            String ends = twoEnds && measure != Measure.WORDS ? wording.say("unit.gloss.ends") : "";
            return (wording.say("unit.gloss." + measure.word()) + " " + ends).strip();
        }
        String pooled =
                isOneOf(rows, shift.from()) && isOneOf(rows, shift.to()) ? "" : wording.say("unit.gloss.pooled");
        return (wording.say("shift." + shift.verdict()) + " " + pooled).strip();
    }

    private static boolean isOneOf(List<Row> rows, @Nullable Gauge end) {
        return end == null || rows.stream().anyMatch(row -> row.gauge().equals(end));
    }

    private String plan(Measure measure, Row last) {
        Band band = last.band();
        if (band == null || last.plannedLevel() == null) {
            return "";
        }
        return measure.hasBands()
                ? wording.say("unit.finding.plan", last.plannedLevel(), wording.range(band.low(), band.high()))
                : wording.say("unit.finding.level", last.plannedLevel());
    }
}
