package org.sharedpen.events;

/** The kind of text that a unit teaches. */
public enum TextType {
    NARRATIVE,
    DESCRIPTION,
    PERSUASION,
    DISCUSSION,
    EXPLANATION,
    INSTRUCTIONS,
    RECOUNT,
    REPORT,
    POETRY,
    PLAYSCRIPT,
    OTHER
}
