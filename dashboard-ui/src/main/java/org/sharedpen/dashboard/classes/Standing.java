package org.sharedpen.dashboard.classes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.gauge.Measure;
import org.sharedpen.dashboard.gauge.Sparkline;
import org.sharedpen.dashboard.unit.UnitBalance;
import org.sharedpen.dashboard.unit.UnitBalance.LessonBalance;
import org.sharedpen.dashboard.unit.UnitBalance.Shift;
import org.sharedpen.dashboard.unit.UnitFrame;
import org.sharedpen.dashboard.wording.Wording;

/** Where a unit stands, on one card: the movement as a small line, its word, and what comes next. */
record Standing(
        UnitFrame unit,
        List<Gauge> words,
        String movement,
        @Nullable String verdict,
        int planned,
        Optional<LessonBalance> next,
        List<LessonBalance> now) {

    static Standing of(UnitFrame unit, UnitBalance balance, Wording wording) {
        List<LessonBalance> lessons = balance.held();
        List<Gauge> words = lessons.stream()
                .filter(LessonBalance::held)
                .map(lesson -> lesson.gauge(Measure.WORDS))
                .toList();
        String verdict = balance.shift() == null ? null : balance.shift().verdict();
        Optional<LessonBalance> next = lessons.stream()
                .filter(lesson -> !unit.completed() && !lesson.held())
                .findFirst();
        return new Standing(
                unit,
                words,
                movement(words, balance.shift(), wording),
                verdict,
                lessons.size(),
                next,
                now(unit, lessons));
    }

    /** The lessons that are open, or are to be opened today. */
    private static List<LessonBalance> now(UnitFrame unit, List<LessonBalance> lessons) {
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        return lessons.stream()
                .filter(lesson -> lesson.open() || (!unit.completed() && !lesson.held() && today.equals(lesson.date())))
                .toList();
    }

    public int held() {
        return words.size();
    }

    /** How many lessons have words enough to say. */
    public int telling() {
        return (int) words.stream().filter(Gauge::tells).count();
    }

    public String line() {
        return Sparkline.of(words);
    }

    /** From where to where: the ends that the unit's own page names; under three lessons there is no movement. */
    private static String movement(List<Gauge> words, @Nullable Shift shift, Wording wording) {
        List<Gauge> telling = words.stream().filter(Gauge::tells).toList();
        if (telling.isEmpty()) {
            boolean few = words.stream().anyMatch(each -> each.total() > 0);
            return wording.say(few ? "classes.movement.few" : "classes.movement.none");
        }
        Gauge first = telling.get(0);
        Gauge last = telling.get(telling.size() - 1);
        if (telling.size() == 1) {
            return wording.say("classes.movement.one", wording.share(last));
        }
        if (telling.size() == 2) {
            return wording.say("classes.movement.two", wording.share(first), wording.share(last));
        }
        Gauge from = shift == null || shift.from() == null ? first : shift.from();
        Gauge to = shift == null || shift.to() == null ? last : shift.to();
        return wording.say("classes.movement.many", wording.share(from), wording.share(to));
    }
}
