package org.sharedpen.dashboard.classes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Measure;
import org.sharedpen.dashboard.unit.UnitBalance;
import org.sharedpen.dashboard.unit.UnitBalance.LessonBalance;
import org.sharedpen.dashboard.unit.UnitBalance.Shift;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.sharedpen.dashboard.wording.Wording;

/** Where a unit stands, on one card: the movement as a small line, its word, and what comes next. */
record Standing(
        UnitFrame unit,
        List<Double> shares,
        String movement,
        @Nullable String verdict,
        int held,
        int planned,
        Optional<LessonBalance> next) {

    static Standing of(UnitFrame unit, UnitBalance balance, Wording wording) {
        List<LessonBalance> lessons = balance.held();
        List<Double> shares = lessons.stream()
                .map(lesson -> lesson.gauge(Measure.WORDS).share())
                .filter(share -> share != null)
                .toList();
        String verdict = balance.shift() == null ? null : balance.shift().verdict();
        int held = (int) lessons.stream().filter(LessonBalance::held).count();
        Optional<LessonBalance> next =
                lessons.stream().filter(lesson -> !lesson.held()).findFirst();
        return new Standing(
                unit, shares, movement(shares, balance.shift(), wording), verdict, held, lessons.size(), next);
    }

    /** Points of the small line, 0–100 across and 0–24 down. */
    public String points() {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < shares.size(); i++) {
            double x = shares.size() == 1 ? 50 : 100.0 * i / (shares.size() - 1);
            points.append(Math.round(x * 10) / 10.0)
                    .append(',')
                    .append(Math.round((24 - shares.get(i) * 24) * 10) / 10.0)
                    .append(' ');
        }
        return points.toString().trim();
    }

    /** From where to where: the ends that the unit's own page names. */
    private static String movement(List<Double> shares, @Nullable Shift shift, Wording wording) {
        if (shares.isEmpty()) {
            return wording.say("classes.movement.none");
        }
        String first = wording.percent(shares.get(0));
        String last = wording.percent(shares.get(shares.size() - 1));
        if (shares.size() == 1) {
            return wording.say("classes.movement.one", last);
        }
        return shift == null || shift.from() == null || shift.to() == null
                ? wording.say("classes.movement.many", first, last)
                : wording.say("classes.movement.many", wording.share(shift.from()), wording.share(shift.to()));
    }
}
