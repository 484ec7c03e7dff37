package org.sharedpen.command.lesson.transcript;

import org.sharedpen.command.lesson.transcript.Speakers.Speaker;

/** What one speaker says until the next one speaks. */
public record Turn(Speaker speaker, String words) {}
