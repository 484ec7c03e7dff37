package org.sharedpen.query.board.cover;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a word and a name have in common when they sound alike: no case, no accents, one shape of apostrophe. */
final class WordKey {
    private static final Pattern UNHEARD = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private WordKey() {}

    static String of(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).replace('’', '\'');
        return UNHEARD.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whose it is: without a possessive ending. */
    static String owner(String key) {
        return key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
    }
}
