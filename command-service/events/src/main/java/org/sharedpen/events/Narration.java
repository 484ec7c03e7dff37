package org.sharedpen.events;

/** The reason spoken for a revision, and by whom; it counts as a reason. */
public record Narration(Originator originator, SealedWords words) {}
