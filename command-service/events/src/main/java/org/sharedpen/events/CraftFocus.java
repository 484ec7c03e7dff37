package org.sharedpen.events;

/** The one craft element that a lesson attends to. */
public enum CraftFocus {
    SENTENCE_OPENINGS,
    NOUN_PHRASES,
    VOCABULARY,
    PARAGRAPH_TRANSITIONS,
    COHESION,
    PUNCTUATION,
    DIALOGUE,
    OTHER
}
