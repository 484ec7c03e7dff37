package org.sharedpen.query.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharedpen.events.LessonId;

/**
 * Signs that the scaffold may have become a habit, over the closed lessons of a unit, transcripts apart, three or more: the
 * first k = max(1, ⌊L/3⌋) beside the last k, in the order of the plan. One sign alone says nothing.
 */
final class ScaffoldSigns {
    private static final int ENOUGH = 3;
    private static final int RAISED = 2;

    private ScaffoldSigns() {}

    /** The signs, where two or more hold; else none. */
    static List<ScaffoldSign> over(UnitSoFar unit) {
        List<TaughtLesson> closed =
                unit.closed().stream().filter(lesson -> !lesson.talkAlone()).toList();
        if (closed.size() < ENOUGH) {
            return List.of();
        }
        List<ScaffoldSign> signs = Stream.of(
                        sharedMinutes(closed), quietUpgrades(closed), plannedLevelFlat(closed), laterUse(unit))
                .flatMap(Optional::stream)
                .toList();
        return signs.size() < RAISED ? List.of() : signs;
    }

    /** Shared minutes do not fall, and are not over: of lessons with segment times. */
    private static Optional<ScaffoldSign> sharedMinutes(List<TaughtLesson> closed) {
        return Thirds.of(closed.stream()
                        .filter(lesson -> !lesson.minutes().total().isZero())
                        .toList())
                .filter(thirds -> {
                    Duration first = shared(thirds.first());
                    Duration last = shared(thirds.last());
                    return !last.isZero() && last.compareTo(first) >= 0;
                })
                .map(thirds -> new ScaffoldSign(
                        ScaffoldSign.Sign.SHARED_MINUTES,
                        thirds.lessonIds(),
                        "Shared minutes do not fall: %s a lesson at first, %s in the last."
                                .formatted(
                                        minutes(shared(thirds.first()), thirds.k()),
                                        minutes(shared(thirds.last()), thirds.k()))));
    }

    private static Duration shared(List<TaughtLesson> lessons) {
        return lessons.stream().map(lesson -> lesson.minutes().shared()).reduce(Duration.ZERO, Duration::plus);
    }

    private static String minutes(Duration sum, int lessons) {
        long whole = Math.round(sum.toMillis() / 60_000.0 / lessons);
        return whole == 0 ? "under a minute" : whole == 1 ? "1 minute" : whole + " minutes";
    }

    /** Quiet upgrades for a hundred scribed words do not fall, and are not over: of the lessons that whoever asks opened. */
    private static Optional<ScaffoldSign> quietUpgrades(List<TaughtLesson> closed) {
        return Thirds.of(closed.stream().filter(lesson -> lesson.pen().mine()).toList())
                .filter(thirds -> {
                    long first = upgrades(thirds.first());
                    long last = upgrades(thirds.last());
                    long firstWords = scribed(thirds.first());
                    long lastWords = scribed(thirds.last());
                    return last > 0 && firstWords > 0 && lastWords > 0 && last * firstWords >= first * lastWords;
                })
                .map(thirds -> new ScaffoldSign(
                        ScaffoldSign.Sign.QUIET_UPGRADES,
                        thirds.lessonIds(),
                        "Quiet upgrades do not fall: %s for every 100 words scribed at first, %s in the last. Only you see this."
                                .formatted(per100(thirds.first()), per100(thirds.last()))));
    }

    private static long upgrades(List<TaughtLesson> lessons) {
        return lessons.stream()
                .mapToLong(lesson -> lesson.pen().quietUpgrades())
                .sum();
    }

    private static long scribed(List<TaughtLesson> lessons) {
        return lessons.stream().mapToLong(lesson -> lesson.pen().scribedWords()).sum();
    }

    private static String per100(List<TaughtLesson> lessons) {
        return BigDecimal.valueOf(100 * upgrades(lessons))
                .divide(BigDecimal.valueOf(scribed(lessons)), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The last three lessons were planned at one level below 4. */
    private static Optional<ScaffoldSign> plannedLevelFlat(List<TaughtLesson> closed) {
        List<TaughtLesson> last = closed.subList(closed.size() - ENOUGH, closed.size());
        int level = last.get(0).plannedLevel();
        boolean flat = level < 4 && last.stream().allMatch(lesson -> lesson.plannedLevel() == level);
        return flat
                ? Optional.of(new ScaffoldSign(
                        ScaffoldSign.Sign.PLANNED_LEVEL_FLAT,
                        last.stream().map(TaughtLesson::lessonId).toList(),
                        "The last three lessons were all planned at level " + level + "."))
                : Optional.empty();
    }

    /** Under a quarter of what was meant was used. */
    private static Optional<ScaffoldSign> laterUse(UnitSoFar unit) {
        LaterUse later = unit.laterUse();
        if (!later.isLittle()) {
            return Optional.empty();
        }
        List<LessonId> sampled = unit.lessons().stream()
                .filter(lesson -> lesson.laterUse().sampled() > 0)
                .map(TaughtLesson::lessonId)
                .toList();
        return Optional.of(new ScaffoldSign(
                ScaffoldSign.Sign.LATER_USE,
                sampled,
                "Of %d later uses looked at, %s %s used (%s)."
                        .formatted(
                                later.sampled(),
                                later.used() == 0 ? "none" : String.valueOf(later.used()),
                                Told.was(later.used() == 0 ? 2 : later.used()),
                                Percent.beside((double) later.used() / later.sampled(), 0.25))));
    }
}
