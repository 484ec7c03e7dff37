package org.sharedpen.dashboard.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A finished unit of six lessons whose balance shifts, with one lesson far below its plan. */
final class SampleUnit {

    static final String ID = SampleClass.id(2, 1);

    static final List<String> TITLES = List.of(
            "Setting the scene",
            "The storm rises",
            "Holes in the hull",
            "Into the water",
            "A light on the shore",
            "What was left");

    private static final int[] PLANNED = {1, 1, 2, 3, 3, 3};
    private static final int[][] WORDS = {{13, 60}, {20, 66}, {31, 72}, {22, 70}, {44, 68}, {53, 72}};
    private static final int[][] DECISIONS = {{0, 2}, {1, 3}, {2, 4}, {2, 5}, {4, 5}, {5, 6}};
    private static final int[][] REASONS = {{3, 9}, {4, 9}, {8, 13}, {7, 14}, {11, 15}, {14, 16}};
    private static final int[][] OFFERS = {{9, 21}, {14, 25}, {19, 28}, {20, 31}, {26, 33}, {31, 36}};
    private static final Integer[] ENACTED = {1, 1, 2, 1, 3, 3};

    private static final List<Map<String, Object>> SIGNS = List.of(
            Map.of(
                    "sign",
                    "PLANNED_LEVEL_FLAT",
                    "lessonIds",
                    List.of(lesson(3), lesson(4), lesson(5)),
                    "sentence",
                    "The planned level has stayed at 3 for three lessons."),
            Map.of(
                    "sign",
                    "SHARED_MINUTES",
                    "lessonIds",
                    List.of(lesson(0), lesson(5)),
                    "sentence",
                    "The minutes of shared writing have not fallen: 22 at first, 25 at last."));

    private SampleUnit() {}

    static String lesson(int index) {
        return SampleClass.id(3, index + 1);
    }

    static String date(int index) {
        return List.of("2026-02-02", "2026-02-04", "2026-02-09", "2026-02-11", "2026-02-23", "2026-02-25")
                .get(index);
    }

    static Map<String, Object> frame(String id, String title, int lessons) {
        return Map.of(
                "unitId",
                id,
                "classId",
                SampleClass.ID,
                "title",
                title,
                "textType",
                "NARRATIVE",
                "completed",
                lessons == 6,
                "lessons",
                IntStream.range(0, lessons)
                        .mapToObj(i -> planned(i, lessons == 6 ? "CLOSED" : "PLANNED"))
                        .toList());
    }

    /** The balance of the first {@code held} lessons of {@code planned}. */
    static Map<String, Object> balance(int planned, int held) {
        Map<String, Object> shift = held < 3
                ? shift("NOT_ENOUGH", null, null)
                : shift("SHIFTED", gauge(WORDS[0][0] + WORDS[1][0], WORDS[0][1] + WORDS[1][1]), gauge(97, 140));
        return Map.of(
                "lessons",
                IntStream.range(0, planned).mapToObj(i -> lesson(i, i < held)).toList(),
                "shift",
                shift,
                "scaffoldSigns",
                held < 3 ? List.of() : SIGNS,
                "habit",
                "The scaffold may have become a habit.");
    }

    static Map<String, Object> gauge(int pupil, int total) {
        Map<String, Object> gauge = new HashMap<>();
        gauge.put("pupil", pupil);
        gauge.put("total", total);
        double share = (double) pupil / total;
        double n = Math.max(1, total / 4.0);
        double z = 1.96;
        double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
        double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n);
        gauge.put("share", total == 0 ? null : share);
        gauge.put("low", total == 0 ? null : Math.max(0, middle - half));
        gauge.put("high", total == 0 ? null : Math.min(1, middle + half));
        return gauge;
    }

    static Map<String, Object> gauges(int lesson) {
        return Map.of(
                "words", gauge(WORDS[lesson][0], WORDS[lesson][1]),
                "wall", gauge(WORDS[lesson][0] + 22 * lesson, WORDS[lesson][1] + 50 * lesson),
                "decisions", gauge(DECISIONS[lesson][0], DECISIONS[lesson][1]),
                "reasons", gauge(REASONS[lesson][0], REASONS[lesson][1]),
                "offers", gauge(OFFERS[lesson][0], OFFERS[lesson][1]));
    }

    /** Lessons as the comparison has them; the third has words of too few pupils to be shown. */
    static List<Map<String, Object>> compared(int lessons) {
        return IntStream.range(0, lessons)
                .mapToObj(i -> {
                    Map<String, Object> lesson = new HashMap<>(planned(i, "CLOSED"));
                    if (i == 2) {
                        lesson.put(
                                "withheld", Map.of("reason", "FEW_PRESENT", "sentence", "Fewer than ten were there."));
                    } else {
                        lesson.put("enactedLevel", ENACTED[i]);
                        lesson.put("gauges", gauges(i));
                    }
                    return lesson;
                })
                .toList();
    }

    private static Map<String, Object> lesson(int index, boolean held) {
        Map<String, Object> lesson = new HashMap<>(planned(index, held ? "CLOSED" : "PLANNED"));
        lesson.put("enactedLevel", held ? ENACTED[index] : null);
        lesson.put("verdict", held ? (index == 3 ? "MIXED" : "PLACED") : null);
        lesson.put("gauges", held ? gauges(index) : null);
        return lesson;
    }

    private static Map<String, Object> planned(int index, String state) {
        return Map.of(
                "lessonId",
                lesson(index),
                "title",
                TITLES.get(index),
                "date",
                date(index),
                "plannedLevel",
                PLANNED[index],
                "protocol",
                "SCRIBING",
                "craftFocus",
                "VOCABULARY",
                "state",
                state);
    }

    private static Map<String, Object> shift(String verdict, @Nullable Object from, @Nullable Object to) {
        Map<String, Object> shift = new HashMap<>();
        shift.put("verdict", verdict);
        shift.put("from", from);
        shift.put("to", to);
        return shift;
    }
}
