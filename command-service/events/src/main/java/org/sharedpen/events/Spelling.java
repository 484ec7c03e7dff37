package org.sharedpen.events;

/**
 * Whether two words differ by a spelling alone: an edit distance (Levenshtein, in UTF-16 units) of one where both have
 * four letters or more, of two where both have eight or more.
 */
public final class Spelling {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private Spelling() {}

    public static boolean alone(String one, String other) {
        int letters = Math.min(letters(one), letters(other));
        if (letters < SHORTEST) {
            return false;
        }
        int allowed = letters < LONG ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    /** Numbers are not spelt: 1066 and 1067 are two. */
    private static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetter).count();
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
