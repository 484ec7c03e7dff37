package org.sharedpen.events;

/** What can be advised for the next lesson. */
public enum Advice {
    TOO_LITTLE_TO_SAY,
    STEP_BACK,
    HOLD,
    STEP_UP
}
