package org.sharedpen.events;

/** What became of an examined line. */
public enum ExaminationOutcome {
    KEPT,
    REWORKED,
    PARKED
}
