package org.sharedpen.events;

import org.axonframework.serialization.Revision;

/** A stretch of talk by one speaker, from a transcript; its number in the transcript starts at 1. */
@Revision("1")
public record TurnTranscribed(int turn, Originator originator, int wordCount, SealedWords words)
        implements LessonEvent {}
