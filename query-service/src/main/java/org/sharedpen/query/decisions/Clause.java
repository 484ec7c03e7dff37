package org.sharedpen.query.decisions;

import java.util.Locale;
import java.util.Set;

/** A reason as it was spoken, made to follow the word "because" where it can. */
record Clause(String words, boolean follows) {
    private static final String BECAUSE = "because ";
    private static final Set<String> SMALL = Set.of("It", "They", "We", "You", "The", "This", "That", "There");

    static Clause of(String spoken) {
        String words = spoken.strip().replaceFirst("[.\\s]+$", "");
        if (words.toLowerCase(Locale.UK).startsWith(BECAUSE)) {
            return new Clause(words.substring(BECAUSE.length()).strip(), true);
        }
        String first = words.split("\\P{L}", 2)[0];
        if (SMALL.contains(first)) {
            return new Clause(first.toLowerCase(Locale.UK) + words.substring(first.length()), true);
        }
        return new Clause(
                words, first.equals("I") || (!words.isEmpty() && Character.isLowerCase(words.codePointAt(0))));
    }
}
