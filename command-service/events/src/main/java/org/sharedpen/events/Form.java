package org.sharedpen.events;

/** The form of a contribution. */
public enum Form {
    WORD,
    PHRASE,
    SENTENCE,
    STRUCTURE,
    IMAGE,
    EDIT
}
