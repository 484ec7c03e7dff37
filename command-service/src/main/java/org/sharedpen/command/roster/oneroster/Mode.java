package org.sharedpen.command.roster.oneroster;

import java.util.Locale;

/** What a file of the set is: everything there is, what has changed, or nothing. */
public enum Mode {
    BULK,
    DELTA,
    ABSENT;

    /** The word of the manifest and of the answer. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
