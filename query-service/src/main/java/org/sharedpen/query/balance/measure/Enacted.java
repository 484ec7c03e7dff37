package org.sharedpen.query.balance.measure;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SegmentKind;

/**
 * The level that a lesson was taught at, computed after it, in this order: 5 where at least half of the minutes are
 * independent and at most ten are shared; 4 where more than half are piggybacking (both passed over without segment times);
 * not enough under ten contributions or thirty new words; else the band of the words share.
 *
 * @param level 0 to 5, null where there is not enough
 * @param spread the levels whose bands the interval covers; empty where there is not enough
 */
public record Enacted(Verdict verdict, @Nullable Integer level, List<Integer> spread) {
    private static final int CONTRIBUTIONS = 10;
    private static final int NEW_WORDS = 30;
    static final int DECISIONS = 4;
    private static final Duration SHARED = Duration.ofMinutes(10);

    /** The enacted level of a lesson. {@code contributions} are the pupils' and the teacher's. */
    public static Enacted of(Bands bands, Minutes minutes, long contributions, Gauge words, Gauge decisions) {
        Duration all = minutes.total();
        if (!all.isZero()) {
            Duration independent = minutes.of(SegmentKind.INDEPENDENT);
            if (independent.multipliedBy(2).compareTo(all) >= 0
                    && minutes.shared().compareTo(SHARED) <= 0) {
                return placed(5);
            }
            if (minutes.of(SegmentKind.PIGGYBACK).multipliedBy(2).compareTo(all) > 0) {
                return placed(4);
            }
        }
        if (!isEnough(contributions, words.total())) {
            return new Enacted(Verdict.NOT_ENOUGH, null, List.of());
        }
        return byWords(bands, words, decisions);
    }

    /** Whether so many contributions and new words are enough to say something: ten and thirty. */
    public static boolean isEnough(long contributions, long newWords) {
        return contributions >= CONTRIBUTIONS && areEnough(newWords);
    }

    /** Whether so many new words are enough to say something of their share: thirty. */
    public static boolean areEnough(long newWords) {
        return newWords >= NEW_WORDS;
    }

    private static Enacted byWords(Bands bands, Gauge words, Gauge decisions) {
        if (words.share() == null || words.low() == null || words.high() == null) {
            throw new IllegalArgumentException("words without a share");
        }
        int level = bands.level(words.share());
        Verdict verdict = contradicts(decisions, level) ? Verdict.MIXED : Verdict.PLACED;
        return new Enacted(verdict, level, bands.covered(words.low(), words.high()));
    }

    /** Four decisions or more: pupils settled under half at band 2 or over, or half and more at band 0 or 1. */
    private static boolean contradicts(Gauge decisions, int level) {
        boolean half = 2 * decisions.pupil() >= decisions.total();
        return decisions.total() >= DECISIONS && half == (level < 2);
    }

    private static Enacted placed(int level) {
        return new Enacted(Verdict.PLACED, level, List.of(level));
    }
}
