package org.sharedpen.command.lesson;

/** What the log says of an action whose id it knows. */
public enum Verdict {
    /** The same action was accepted before. */
    SAME,
    /** Another one was. */
    ANOTHER
}
