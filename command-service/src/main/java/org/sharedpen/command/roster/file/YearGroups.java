package org.sharedpen.command.roster.file;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads year groups out of whatever a system writes: {@code 3}, {@code 03,04}, {@code Year 3/4}, {@code KG}, {@code R}. */
public final class YearGroups {
    private static final int LAST = 13;
    private static final Pattern WORD = Pattern.compile("\\d+|\\p{Alpha}+");
    private static final Set<String> BEFORE_YEAR_ONE = Set.of("kg", "k", "r", "rec", "reception");

    private YearGroups() {}

    /**
     * The year groups in a text, each moved by the offset; empty where it names none.
     *
     * @param offset 1 for systems that count the year after reception as 0 or as kindergarten
     */
    public static SortedSet<Integer> in(String text, int offset) {
        SortedSet<Integer> found = new TreeSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            int year = year(word.group());
            if (year >= 0 && year + offset >= 0 && year + offset <= LAST) {
                found.add(year + offset);
            }
        }
        return found;
    }

    private static int year(String word) {
        if (BEFORE_YEAR_ONE.contains(word)) {
            return 0;
        }
        return Character.isDigit(word.charAt(0)) && word.length() <= 2 ? Integer.parseInt(word) : -1;
    }
}
