package org.sharedpen.command.roster.code;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The letters of a name that a keyboard has: marks come off, and letters of other scripts fall away. */
final class LatinLetters {
    /** Letters that Unicode does not take apart. */
    private static final Map<Character, String> ALONE = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "t"),
            Map.entry('ß', "s"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"),
            Map.entry('ŋ', "n"),
            Map.entry('ə', "e"));

    private LatinLetters() {}

    static String of(String name) {
        StringBuilder letters = new StringBuilder();
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (char unit : apart.toCharArray()) {
            if (unit >= 'a' && unit <= 'z') {
                letters.append(unit);
            } else {
                letters.append(ALONE.getOrDefault(unit, ""));
            }
        }
        return letters.toString();
    }
}
