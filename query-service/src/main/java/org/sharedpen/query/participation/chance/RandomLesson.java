package org.sharedpen.query.participation.chance;

import java.util.Arrays;

/** Lessons as chance would have them: every hearing of k pupils names k different ones of n, all sets alike. */
final class RandomLesson {
    private final int n;
    private final Hearings hearings;
    private final Draws draws;
    private final int[] counts;

    RandomLesson(int n, Hearings hearings) {
        if (!hearings.fit(n)) {
            throw new IllegalArgumentException("hearings of more pupils than there are");
        }
        this.n = n;
        this.hearings = hearings;
        this.counts = new int[n];
        this.draws = new Draws(
                ((n * 1_000_003L + hearings.single()) * 1_000_003L + hearings.pair()) * 1_000_003L + hearings.trio());
    }

    /** The hearings of each pupil in one more random lesson, rising; the array is used again by the next. */
    int[] counts() {
        Arrays.fill(counts, 0);
        for (int i = 0; i < hearings.single(); i++) {
            counts[draws.below(n)]++;
        }
        for (int i = 0; i < hearings.pair(); i++) {
            count(draws.below(n), draws.below(n - 1));
        }
        for (int i = 0; i < hearings.trio(); i++) {
            int[] two = count(draws.below(n), draws.below(n - 1));
            int third = draws.below(n - 2);
            third += third >= Math.min(two[0], two[1]) ? 1 : 0;
            third += third >= Math.max(two[0], two[1]) ? 1 : 0;
            counts[third]++;
        }
        Arrays.sort(counts);
        return counts;
    }

    private int[] count(int first, int ofTheOthers) {
        int second = ofTheOthers + (ofTheOthers >= first ? 1 : 0);
        counts[first]++;
        counts[second]++;
        return new int[] {first, second};
    }
}
