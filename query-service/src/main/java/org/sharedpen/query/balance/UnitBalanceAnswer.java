package org.sharedpen.query.balance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.balance.measure.Shift;
import org.sharedpen.query.balance.measure.Verdict;
import org.sharedpen.query.stream.AsOf;

/** The balance of a unit: its lessons in the order of the plan, and how the words share moved over them. */
record UnitBalanceAnswer(List<LessonGauges> lessons, Shift shift, List<ScaffoldSign> scaffoldSigns, AsOf asOf) {

    /** A sign that the scaffold may have become a habit; none can be told yet. */
    record ScaffoldSign(String sign, List<LessonId> lessonIds, String sentence) {}

    /** One lesson of the unit; without gauges until it is opened. */
    record LessonGauges(
            LessonId lessonId,
            String title,
            LocalDate date,
            State state,
            int plannedLevel,
            @Nullable Integer enactedLevel,
            Verdict verdict,
            @Nullable Gauges gauges) {

        static LessonGauges of(Lesson lesson, LessonBalance balance) {
            Plan plan = lesson.plan();
            return new LessonGauges(
                    plan.lessonId(),
                    plan.title(),
                    plan.date(),
                    lesson.state(),
                    plan.plannedLevel(),
                    balance.enacted().level(),
                    balance.enacted().verdict(),
                    lesson.frame() == null ? null : balance.gauges());
        }
    }

    static UnitBalanceAnswer of(List<Lesson> lessons, Bands bands, AsOf asOf) {
        return new UnitBalanceAnswer(
                lessons.stream()
                        .map(lesson -> LessonGauges.of(lesson, LessonBalance.of(lesson, bands)))
                        .toList(),
                Shift.over(lessons.stream().map(Lesson::words).toList()),
                List.of(),
                asOf);
    }
}
