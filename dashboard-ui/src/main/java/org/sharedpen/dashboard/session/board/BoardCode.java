package org.sharedpen.dashboard.session.board;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is typed from one screen into another: six signs without vowels, so that they make no word, and of signs that look
 * alike one only. Typing the other means the same.
 */
record BoardCode(String signs) {
    private static final String ALPHABET = "23456789CDFHJKMNPQRTVWX";
    private static final Map<Character, Character> LOOK_ALIKES = Map.of('B', '8', 'G', '6', 'S', '5', 'Z', '2');
    private static final int LENGTH = 6;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\-‐‑–]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    static BoardCode random() {
        return new BoardCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString());
    }

    /** As it may be typed: in any case, with spaces or hyphens anywhere. */
    static BoardCode typed(String text) {
        String bare = BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        StringBuilder signs = new StringBuilder();
        bare.chars().mapToObj(sign -> (char) sign).forEach(sign -> signs.append(LOOK_ALIKES.getOrDefault(sign, sign)));
        return new BoardCode(signs.toString());
    }

    byte[] hash() {
        return Hash.of(signs.getBytes(StandardCharsets.UTF_8));
    }

    /** In two groups, as it is shown. */
    String grouped() {
        return signs.substring(0, LENGTH / 2) + " " + signs.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "a code";
    }
}
