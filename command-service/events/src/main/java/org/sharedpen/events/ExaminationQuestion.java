package org.sharedpen.events;

/** What is asked of a line: what works, what could be stronger, how it might be reworked. */
public enum ExaminationQuestion {
    WORKS,
    STRONGER,
    REWORK
}
