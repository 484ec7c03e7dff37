package org.sharedpen.infra.simulator;

import java.util.List;

/**
 * Pupils who stay together, with their teacher, from the year in which they come to the end of Year 6.
 *
 * @param number of the class that they are, from 0
 * @param from the school year in which they come
 * @param temperament the chance by which some speak often and some hardly ever
 */
record Cohort(int number, int from, List<String> pupils, long temperament) {
    private static final int YOUNGEST = 3;
    private static final int YEARS = 4;

    /** The year group of a class in a school year; after Year 6 its teacher begins again with Year 3. */
    static int yearGroup(int number, int schoolYear, int firstYear) {
        return YOUNGEST + (number + schoolYear - firstYear) % YEARS;
    }

    /** Whether others come with this school year. */
    boolean isFollowedIn(int schoolYear, int firstYear) {
        return schoolYear > from && yearGroup(number, schoolYear, firstYear) == YOUNGEST;
    }

    /** What a pupil is known by in the roster, from one import to the next. */
    String pupilId(int index) {
        return "class-%d-from-%d-pupil-%02d".formatted(number + 1, from, index + 1);
    }
}
