package org.sharedpen.events;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line into tokens. Stored events speak of token positions, so this never changes once released.
 *
 * <p>A word is a run of letters, digits and their marks, with apostrophes and hyphens inside it ({@code don't},
 * {@code well-known}); every other visible character is a token alone; white space and invisible characters are none.
 */
public final class Tokeniser {
    private static final String LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u200C\\u200D\\u00AD]*";
    private static final Pattern TOKEN =
            Pattern.compile("(" + LETTERS + "(?:['\\u2019\\-\\u2010\\u2011]" + LETTERS + ")*)|[^\\s\\p{Z}\\p{C}]");

    private Tokeniser() {}

    /** The text as it is stored: NFC. Offsets of tokens are offsets in this text. */
    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The tokens of a text, in order, with their offsets in the normalised text. */
    public static List<Token> tokens(String text) {
        Matcher matcher = TOKEN.matcher(normalise(text));
        List<Token> tokens = new ArrayList<>();
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.group(1) != null, matcher.start(), matcher.end()));
        }
        return List.copyOf(tokens);
    }

    /** How many words a text has; punctuation is never counted. */
    public static int words(String text) {
        return (int) tokens(text).stream().filter(Token::word).count();
    }
}
