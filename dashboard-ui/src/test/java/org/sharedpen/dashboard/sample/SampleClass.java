package org.sharedpen.dashboard.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A class of 28 in alphabetical order, and how often each was heard in six lessons, always the same. */
public final class SampleClass {

    static final String ID = id(1, 0);

    static final List<String> NAMES = List.of(
            "Aisha K",
            "Amira B",
            "Arlo P",
            "Ben T",
            "Bethany W",
            "Caleb O",
            "Chloe M",
            "Dev S",
            "Elif Y",
            "Ewan R",
            "Fatima H",
            "Finn D",
            "Grace A",
            "Hamza N",
            "Isla F",
            "Jakub Z",
            "Kezia L",
            "Leo C",
            "Maya G",
            "Noah E",
            "Olive J",
            "Priya V",
            "Rhys I",
            "Sofia Q",
            "Theo U",
            "Uma X",
            "Yusuf M",
            "Zara B");

    private SampleClass() {}

    static String id(int kind, int number) {
        return new UUID(0x0190_0000_0000_7000L + kind, 0x8000_0000_0000_0000L + number).toString();
    }

    static String pupil(int index) {
        return id(9, index + 1);
    }

    /** They sit in the opposite order, with a gap; the first in the alphabet has none. */
    static Map<String, Object> seats() {
        List<Object> seats = new ArrayList<>();
        IntStream.iterate(NAMES.size() - 1, pupil -> pupil > 0, pupil -> pupil - 1)
                .forEach(pupil -> seats.add(pupil(pupil)));
        seats.add(3, null);
        return Map.of("columns", 6, "seats", seats);
    }

    static String code(int pupil) {
        return NAMES.get(pupil).substring(0, 1).toLowerCase(Locale.ROOT) + "jkqvwzh".charAt(pupil % 7);
    }

    /** Whatever in a page would tell of a pupil: a name, an id, or a code, each as a word of its own. */
    public static Pattern anyPupil() {
        Stream<String> marks = IntStream.range(0, NAMES.size())
                .boxed()
                .flatMap(pupil ->
                        Stream.of(NAMES.get(pupil), NAMES.get(pupil).split(" ")[0], pupil(pupil), code(pupil)));
        return Pattern.compile("\\b(" + String.join("|", marks.toList()) + ")\\b");
    }

    static boolean present(int pupil, int lesson) {
        return (pupil * 7 + lesson * 11) % 23 != 3;
    }

    /** More voices from lesson to lesson; four pupils are silent for long, two to the end. */
    static int hearings(int pupil, int lesson) {
        if (!present(pupil, lesson) || pupil == 4 || pupil == 19 || (pupil % 13 == 9 && lesson < 5)) {
            return 0;
        }
        Random chance = new Random(pupil * 31L + lesson);
        double eager = 0.25 + (pupil * 5 % 11) / 8.0;
        return (int) Math.floor((0.15 + chance.nextDouble()) * eager * (1.7 + lesson * 0.5));
    }

    static List<Map<String, Object>> rows(int lessons) {
        return IntStream.range(0, NAMES.size())
                .mapToObj(pupil -> Map.<String, Object>of(
                        "pupilId", pupil(pupil),
                        "displayName", NAMES.get(pupil),
                        "cells", cells(pupil, lessons),
                        "heardIndex", heard(pupil, lessons) / 5.4,
                        "expected", 5.4))
                .toList();
    }

    static List<Map<String, String>> list() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(pupil -> Map.of(
                        "pupilId", pupil(pupil),
                        "displayName", NAMES.get(pupil),
                        "code", code(pupil)))
                .toList();
    }

    private static int heard(int pupil, int lessons) {
        return IntStream.range(0, lessons)
                .map(lesson -> hearings(pupil, lesson))
                .sum();
    }

    private static List<Map<String, Object>> cells(int pupil, int lessons) {
        return IntStream.range(0, lessons)
                .mapToObj(lesson -> Map.<String, Object>of(
                        "lessonId", SampleUnit.lesson(lesson),
                        "present", present(pupil, lesson),
                        "hearings", hearings(pupil, lesson)))
                .toList();
    }
}
