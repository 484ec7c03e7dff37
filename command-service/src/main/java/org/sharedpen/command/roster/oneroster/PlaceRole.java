package org.sharedpen.command.roster.oneroster;

import java.util.Locale;

/** What somebody is in a class; parents, helpers and the office are of no concern here. */
public enum PlaceRole {
    PUPIL,
    TEACHER,
    OTHER;

    static PlaceRole of(String word) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "student":
                return PUPIL;
            case "teacher":
                return TEACHER;
            default:
                return OTHER;
        }
    }
}
