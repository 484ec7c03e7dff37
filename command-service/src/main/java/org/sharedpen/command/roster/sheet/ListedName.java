package org.sharedpen.command.roster.sheet;

import java.util.Locale;

/** A pupil of whom only the name is known. */
public record ListedName(String givenName, String familyName) {

    /** Equal for names that a teacher would call the same: case and the shape of an apostrophe do not matter. */
    String key() {
        return (givenName + "\n" + familyName).replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
