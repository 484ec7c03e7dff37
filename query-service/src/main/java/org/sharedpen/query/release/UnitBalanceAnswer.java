package org.sharedpen.query.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.query.balance.Gauges;
import org.sharedpen.query.balance.Lesson;
import org.sharedpen.query.balance.Plan;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.balance.measure.Enacted;
import org.sharedpen.query.balance.measure.Minutes;
import org.sharedpen.query.balance.measure.Shift;
import org.sharedpen.query.balance.measure.Verdict;
import org.sharedpen.query.stream.AsOf;

/**
 * The balance of a unit: its lessons in the order of the plan, how the words share moved over them, and the signs that the
 * scaffold may have become a habit.
 *
 * @param habit a sentence where the signs raise it
 */
record UnitBalanceAnswer(
        List<LessonGauges> lessons,
        Shift shift,
        List<ScaffoldSign> scaffoldSigns,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String habit,
        AsOf asOf) {

    /**
     * One lesson of the unit; without gauges until it is opened.
     *
     * @param sharedMinutes of shared writing and what belongs to it; null where no segment has a time
     */
    record LessonGauges(
            LessonId lessonId,
            String title,
            LocalDate date,
            State state,
            int plannedLevel,
            @Nullable Integer enactedLevel,
            Verdict verdict,
            @Nullable Double sharedMinutes,
            @Nullable Gauges gauges) {

        static LessonGauges of(TaughtLessons.Measured measured) {
            Lesson lesson = measured.lesson();
            Plan plan = lesson.plan();
            Enacted enacted = measured.balance().enacted();
            Minutes minutes = lesson.minutes();
            return new LessonGauges(
                    plan.lessonId(),
                    plan.title(),
                    plan.date(),
                    lesson.state(),
                    plan.plannedLevel(),
                    enacted.level(),
                    enacted.verdict(),
                    minutes.total().isZero() ? null : Minutes.inMinutes(minutes.shared()),
                    lesson.frame() == null ? null : measured.balance().gauges());
        }
    }

    static UnitBalanceAnswer of(List<TaughtLessons.Measured> lessons, AsOf asOf) {
        UnitSoFar unit = new UnitSoFar(
                lessons.stream().map(TaughtLessons.Measured::taught).toList());
        List<ScaffoldSign> signs = ScaffoldSigns.over(unit);
        return new UnitBalanceAnswer(
                lessons.stream().map(LessonGauges::of).toList(),
                unit.shift(),
                signs,
                signs.isEmpty()
                        ? null
                        : "The scaffold may have become a habit: %s signs point to it."
                                .formatted(Told.word(signs.size())),
                asOf);
    }
}
