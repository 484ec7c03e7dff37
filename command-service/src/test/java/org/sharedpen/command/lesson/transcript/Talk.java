package org.sharedpen.command.lesson.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented talk, and what is to be counted in it by the rules alone, without any of the code that reads files. */
record Talk(List<Said> rows) {
    private static final List<String> SPEAKERS = List.of("T", "S", "SS", "Ms. Smith", "Zo\u00eb");
    private static final List<String> WORDS = List.of(
            "once", "wolf", "don\u2019t", "it's", "well-known", "caf\u00e9", "7", "I", "na\u00efve", "\u00e9t\u00e9");
    private static final List<String> AROUND =
            List.of("%s", "%s,", "\u201c%s\u201d", "\"%s\"", "%s \u2013", "(%s)", "%s;", "%s & ...");

    /** One row; nobody is named where the speaker is null, nothing is said where there are no words. */
    record Said(@Nullable String speaker, int words, String text) {}

    static Talk invented(Random random) {
        List<Said> rows = new ArrayList<>();
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            boolean named = random.nextInt(5) > 0;
            int words = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(12);
            List<String> text = new ArrayList<>();
            for (int word = 0; word < words; word++) {
                text.add(one(AROUND, random).formatted(one(WORDS, random)));
            }
            rows.add(new Said(named ? one(SPEAKERS, random) : null, words, String.join(" ", text)));
        }
        rows.add(new Said("T", 1, "good"));
        return new Talk(rows);
    }

    Map<String, Integer> turns() {
        return counted(false);
    }

    Map<String, Integer> words() {
        return counted(true);
    }

    private Map<String, Integer> counted(boolean words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        String before = "";
        for (Said row : rows) {
            if (row.words() > 0) {
                String speaker = row.speaker() != null ? row.speaker() : before.isEmpty() ? "*" : before;
                counts.merge(speaker, words ? row.words() : speaker.equals(before) ? 0 : 1, Integer::sum);
                before = speaker;
            }
        }
        return counts;
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
