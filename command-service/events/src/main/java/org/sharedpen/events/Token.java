package org.sharedpen.events;

import java.util.Locale;

/**
 * One token of a line: a word or number with its apostrophes and hyphens, or one punctuation mark.
 *
 * @param text the token, NFC, its case kept
 * @param word whether it is counted; punctuation is shown and never counted
 * @param start where it starts in the line, in UTF-16 units
 * @param end where it ends in the line, in UTF-16 units, exclusive
 */
public record Token(String text, boolean word, int start, int end) {

    /** What two tokens share when they are the same word, whatever their case and the shape of apostrophe or hyphen. */
    public String key() {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
