package org.sharedpen.dashboard.unit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.gauge.Measure;
import org.sharedpen.dashboard.gauge.ReleaseScale;
import org.sharedpen.dashboard.unit.ReleaseChart.Row;
import org.sharedpen.dashboard.unit.UnitBalance.LessonBalance;
import org.sharedpen.dashboard.wording.Wording;
import org.springframework.stereotype.Component;

/** Makes the release chart of a unit. */
@Component
class ReleaseCharts {

    private final ReleaseScale scale;
    private final Finding finding;
    private final Wording wording;

    ReleaseCharts(ReleaseScale scale, Finding finding, Wording wording) {
        this.scale = scale;
        this.finding = finding;
        this.wording = wording;
    }

    ReleaseChart of(UnitBalance balance, Measure measure) {
        List<Row> rows = new ArrayList<>();
        for (LessonBalance lesson : balance.held()) {
            rows.add(row(rows.size() + 1, lesson, measure));
        }
        return new ReleaseChart(
                measure,
                finding.of(measure, rows, balance.shift()),
                finding.gloss(measure, rows, balance.shift()),
                wording.say("unit.chart.description." + (measure.hasBands() ? "words" : "other"), rows.size()),
                rows);
    }

    /** That the bands are a convention, and which. */
    String convention() {
        Object[] floors = scale.bands().stream().map(wording::percent).toArray();
        return wording.say("unit.convention", floors);
    }

    private Row row(int number, LessonBalance lesson, Measure measure) {
        Gauge gauge = lesson.gauge(measure);
        Integer planned = lesson.plannedLevel();
        return new Row(
                number,
                lesson.lessonId(),
                lesson.title() == null ? "" : lesson.title(),
                lesson.date(),
                wording.day(lesson.date()),
                planned,
                planned == null ? null : scale.band(planned),
                gauge,
                lesson.enactedLevel(),
                lesson.verdict(),
                lesson.held(),
                lesson.open(),
                gauge.tells() ? wording.share(gauge) : "",
                of(gauge, measure),
                measure.hasBands() ? gap(gauge, planned) : "");
    }

    private String of(Gauge gauge, Measure measure) {
        return gauge.total() > 0
                ? wording.say("unit.of." + measure.word(), gauge.pupil(), gauge.total())
                : wording.say("unit.of.none");
    }

    /** A gap is named when a whole band lies between the share and the plan. */
    private String gap(Gauge gauge, @Nullable Integer planned) {
        Double share = gauge.share();
        int apart = share == null || planned == null ? 0 : scale.bandsApart(share, planned);
        return Math.abs(apart) < 2
                ? ""
                : wording.say(apart < 0 ? "unit.gap.below" : "unit.gap.above", wording.number(Math.abs(apart)));
    }
}
