package org.sharedpen.query.release;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers and things in plain English, in the singular and in the plural. */
final class Told {
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Told() {}

    /** "no decisions", "one decision", "3 decisions". */
    static String some(long count, String one, String many) {
        return count == 0 ? "no " + many : count == 1 ? "one " + one : count + " " + many;
    }

    static String was(long count) {
        return count == 1 ? "was" : "were";
    }

    /** Up to ten as a word. */
    static String word(int count) {
        return count < SMALL.size() ? SMALL.get(count) : String.valueOf(count);
    }

    /** "3 March". */
    static String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM", Locale.UK));
    }
}
