package org.sharedpen.command.unit;

import org.sharedpen.events.Tokeniser;

/** What a plan must be, in sentences. */
final class Wanted {
    static final int TITLE = 200;
    static final int LESSONS = 60;
    static final int REASON = 2_000;

    static final String MISSING = "This is missing.";
    static final String NAMED = "A title says something.";
    static final String SHORTER = "This is too long.";
    static final String LEVEL = "A level is one of 0 to 5.";
    static final String FEWER = "A unit has at most 60 lessons.";

    private Wanted() {}

    /** A title as it is stored. */
    static String title(String given) {
        return Tokeniser.normalise(given).strip();
    }
}
