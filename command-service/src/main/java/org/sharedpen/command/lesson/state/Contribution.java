package org.sharedpen.command.lesson.state;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SealedWords;

/** Something offered for the text, as it is attributed now; its words are sealed for that originator. */
public record Contribution(
        Originator originator, int wordCount, @Nullable SealedWords words) {}
