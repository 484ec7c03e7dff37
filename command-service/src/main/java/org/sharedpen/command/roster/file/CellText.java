package org.sharedpen.command.roster.file;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.sharedpen.command.problem.PlainText;

/** Text from a cell, made comparable: composed characters, single spaces, none at the ends. */
public final class CellText {
    /** More than any name or list of a roster. */
    private static final int LONGEST = 10_000;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("[\\uFEFF\\u200B]");

    private CellText() {}

    public static String tidy(String cell) {
        String spaced = SPACES.matcher(MARKS.matcher(cell).replaceAll("")).replaceAll(" ");
        return Normalizer.normalize(spaced.strip(), Normalizer.Form.NFC);
    }

    /** Whether a tidied text holds only what can be stored and shown; U+FFFD stands for bytes that were no characters. */
    public static boolean isFit(String text) {
        return text.length() <= LONGEST
                && PlainText.isPlain(text)
                && text.chars().noneMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
    }
}
