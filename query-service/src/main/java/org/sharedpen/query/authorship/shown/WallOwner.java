package org.sharedpen.query.authorship.shown;

import org.sharedpen.events.Originator;

/** Whose words are, as far as a class sees it. */
public enum WallOwner {
    TEACHER,
    PUPIL,
    SOURCE;

    static WallOwner of(Originator.Kind kind) {
        return switch (kind) {
            case TEACHER -> TEACHER;
            case SOURCE -> SOURCE;
            case PUPIL, PAIR, CLASS, SOMEONE -> PUPIL;
        };
    }
}
