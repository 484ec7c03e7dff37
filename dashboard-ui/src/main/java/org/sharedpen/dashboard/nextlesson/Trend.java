package org.sharedpen.dashboard.nextlesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.gauge.Measure;
import org.sharedpen.dashboard.gauge.Sparkline;
import org.sharedpen.dashboard.unit.UnitBalance;
import org.sharedpen.dashboard.unit.UnitBalance.LessonBalance;
import org.sharedpen.dashboard.unit.UnitBalance.Shift;
import org.sharedpen.dashboard.wording.Wording;

/** The balance of the unit in one small line, with its word and the two figures at its ends. */
record Trend(String line, String verdict, @Nullable String ends) {

    private static final String NOT_ENOUGH = "NOT_ENOUGH";

    static Trend of(UnitBalance balance, @Nullable Shift shift, Wording wording) {
        List<Gauge> words = balance.held().stream()
                .filter(LessonBalance::held)
                .map(lesson -> lesson.gauge(Measure.WORDS))
                .toList();
        long telling = words.stream().filter(Gauge::tells).count();
        String verdict = shift == null || shift.verdict() == null ? NOT_ENOUGH : shift.verdict();
        return new Trend(telling > 1 ? Sparkline.of(words) : "", verdict, ends(shift, wording));
    }

    private static @Nullable String ends(@Nullable Shift shift, Wording wording) {
        return shift == null || shift.from() == null || shift.to() == null || NOT_ENOUGH.equals(shift.verdict())
                ? null
                : wording.say("next.trend.ends", wording.share(shift.from()), wording.share(shift.to()));
    }
}
