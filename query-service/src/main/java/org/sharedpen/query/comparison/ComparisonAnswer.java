package org.sharedpen.query.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.balance.Gauges;
import org.sharedpen.query.balance.measure.Shift;
import org.sharedpen.query.balance.measure.Verdict;
import org.sharedpen.query.stream.AsOf;

/**
 * Units of a school beside one another, each with its own trajectory and intervals; no pupil, no order by a value, no total.
 *
 * @param choices what can be filtered by
 * @param withheld which units are left out, and why
 */
record ComparisonAnswer(
        ComparisonFilters filters,
        FilterChoices choices,
        List<ComparedUnit> units,
        List<WithheldUnit> withheld,
        AsOf asOf) {

    /** The year groups, text types and protocols that there are. */
    record FilterChoices(List<Integer> yearGroups, List<TextType> textTypes, List<Protocol> protocols) {
        static FilterChoices of(List<SchoolUnit> school) {
            return new FilterChoices(
                    all(school, SchoolUnit::yearGroups),
                    all(school, unit -> List.of(unit.textType())),
                    all(school, SchoolUnit::protocols));
        }

        private static <T extends Comparable<T>> List<T> all(
                List<SchoolUnit> school, Function<SchoolUnit, List<T>> of) {
            return school.stream()
                    .flatMap(unit -> of.apply(unit).stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** A unit that is shown. */
    record ComparedUnit(
            UnitId unitId,
            ClassId classId,
            String classTitle,
            List<Integer> yearGroups,
            String title,
            TextType textType,
            List<Protocol> protocols,
            boolean completed,
            List<ComparedLesson> lessons,
            Shift shift) {
        static ComparedUnit of(SchoolUnit unit) {
            return new ComparedUnit(
                    unit.unitId(),
                    unit.classId(),
                    unit.classTitle(),
                    unit.yearGroups(),
                    unit.title(),
                    unit.textType(),
                    unit.protocols(),
                    unit.completed(),
                    unit.lessons().stream().map(ComparedLesson::of).toList(),
                    Shift.over(unit.lessons().stream()
                            .filter(SchoolLesson::hasFigures)
                            .map(SchoolLesson::words)
                            .toList()));
        }
    }

    /** Why a lesson has no figures. */
    record WithheldLesson(Reason reason, String sentence) {
        static @Nullable WithheldLesson of(@Nullable Reason reason) {
            return reason == null ? null : new WithheldLesson(reason, reason.sentence());
        }
    }

    /** A lesson of it in the order of the plan; with its plan alone until it is closed, and where under ten pupils were there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComparedLesson(
            LessonId lessonId,
            String title,
            LocalDate date,
            int plannedLevel,
            @Nullable Integer enactedLevel,
            Verdict verdict,
            Protocol protocol,
            @Nullable Gauges gauges,
            @Nullable WithheldLesson withheld) {
        static ComparedLesson of(SchoolLesson lesson) {
            boolean told = lesson.hasFigures();
            return new ComparedLesson(
                    lesson.lessonId(),
                    lesson.title(),
                    lesson.date(),
                    lesson.plannedLevel(),
                    told ? lesson.enacted().level() : null,
                    told ? lesson.enacted().verdict() : Verdict.NOT_ENOUGH,
                    lesson.protocol(),
                    told ? lesson.gauges() : null,
                    WithheldLesson.of(lesson.withheld()));
        }
    }

    /** A unit that is not shown: what it is, and why, without a figure. */
    record WithheldUnit(
            String classTitle,
            String title,
            List<Integer> yearGroups,
            TextType textType,
            Reason reason,
            String sentence) {
        static WithheldUnit of(SchoolUnit unit, Reason reason) {
            return new WithheldUnit(
                    unit.classTitle(), unit.title(), unit.yearGroups(), unit.textType(), reason, reason.sentence());
        }
    }

    static ComparisonAnswer of(List<SchoolUnit> school, ComparisonFilters filters, AsOf asOf) {
        Matched matched = Matched.of(school);
        return new ComparisonAnswer(
                filters,
                FilterChoices.of(school),
                matched.units().stream()
                        .filter(filters::let)
                        .map(ComparedUnit::of)
                        .toList(),
                matched.withheld().entrySet().stream()
                        .filter(unit -> filters.let(unit.getKey()))
                        .sorted(Map.Entry.comparingByKey(SchoolUnit.ORDER))
                        .map(unit -> WithheldUnit.of(unit.getKey(), unit.getValue()))
                        .toList(),
                asOf);
    }
}
