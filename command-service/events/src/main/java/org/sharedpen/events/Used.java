package org.sharedpen.events;

/** Whether an intended decision was used in independent writing. */
public enum Used {
    YES,
    PARTLY,
    NO
}
