package org.sharedpen.query.balance.frame;

/** Where a lesson stands. */
public enum State {
    /** It has not been opened yet. */
    PLANNED,
    OPEN,
    CLOSED
}
