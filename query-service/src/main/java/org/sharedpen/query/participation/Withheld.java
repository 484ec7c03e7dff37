package org.sharedpen.query.participation;

import org.jspecify.annotations.Nullable;
import org.sharedpen.query.participation.chance.Completeness;

/** Why figures of single pupils are kept back, for a program and for a person. */
record Withheld(Code code, String reason) {
    enum Code {
        NOT_YOUR_CLASS,
        TOO_FEW_NAMED
    }

    private static final Withheld NOT_YOUR_CLASS =
            new Withheld(Code.NOT_YOUR_CLASS, "Figures of single pupils are for those who teach the class.");
    private static final Withheld TOO_FEW_NAMED = new Withheld(
            Code.TOO_FEW_NAMED,
            "More than one contribution in five is by a pupil who could not be named, so it can be said who was heard, but"
                    + " neither how often nor who was not.");

    static @Nullable Withheld from(boolean pupilsVisible, Completeness completeness) {
        if (!pupilsVisible) {
            return NOT_YOUR_CLASS;
        }
        return completeness.tooLow() ? TOO_FEW_NAMED : null;
    }

    /** Why a lesson of this completeness keeps counts back, in a unit that does not as a whole. */
    static @Nullable Withheld ofLesson(@Nullable Double completeness) {
        return completeness != null && completeness < 0.8 ? TOO_FEW_NAMED : null;
    }

    boolean hidesPupils() {
        return code == Code.NOT_YOUR_CLASS;
    }
}
