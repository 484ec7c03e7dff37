package org.sharedpen.infra.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * A school year as far as units are taught in it: from the second Monday of a September. It is never one that is not over yet
 * for the units that are wanted, since nothing can be recorded that has not happened.
 *
 * @param number the calendar year of its September
 * @param weeks in which lessons are taught
 */
record SchoolYear(int number, int weeks) {
    private static final int MOST_WEEKS = 42;
    private static final int LESSONS_A_WEEK = 2;
    private static final int REST = 2;
    private static final int LATER_USE = 1;
    private static final int LATEST_START = 2;

    /** The latest one that is over by {@code today} for classes with so many units of so many lessons. */
    static SchoolYear before(LocalDate today, int units, int lessons) {
        int wanted = Math.min(MOST_WEEKS, units * span(lessons) + LATEST_START);
        SchoolYear year = new SchoolYear(today.getYear(), Math.max(wanted, span(lessons) + LATEST_START));
        while (!year.firstDay().plusWeeks(year.weeks() + LATER_USE).isBefore(today)) {
            year = year.back(1);
        }
        return year;
    }

    /** As many years earlier. */
    SchoolYear back(int years) {
        return new SchoolYear(number - years, weeks);
    }

    private static int span(int lessons) {
        return (lessons + LESSONS_A_WEEK - 1) / LESSONS_A_WEEK + REST;
    }

    LocalDate firstDay() {
        return LocalDate.of(number, Month.SEPTEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
    }

    /**
     * When a class begins a unit of so many lessons. One follows the other; those that the year has no room for are taught
     * beside the first ones, a day later in the week.
     *
     * @param unit from 0
     * @param week in which the class begins its year, from 0
     */
    LocalDate begin(int unit, int week, int lessons) {
        int fit = Math.max(1, (weeks - LATEST_START) / span(lessons));
        return firstDay()
                .plusWeeks(week % (LATEST_START + 1) + (long) unit % fit * span(lessons))
                .plusDays(unit / fit % 3);
    }
}
