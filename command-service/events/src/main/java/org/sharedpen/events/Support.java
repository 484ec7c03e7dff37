package org.sharedpen.events;

/** The support with which something was used in independent writing, from none to a correction. */
public enum Support {
    NONE,
    PROMPT,
    CLUE,
    MODEL,
    CORRECTION
}
