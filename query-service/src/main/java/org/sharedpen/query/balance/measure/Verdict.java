package org.sharedpen.query.balance.measure;

/** Whether a lesson has a place on the release scale. */
public enum Verdict {
    PLACED,
    /** It has one by its words, and its decisions contradict it. */
    MIXED,
    /** Too few contributions or new words to say. */
    NOT_ENOUGH
}
