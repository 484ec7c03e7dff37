package org.sharedpen.command.lesson.text;

import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.events.Originator;

/** The reason that someone speaks aloud for a revision. */
public record Reasoning(Originator originator, Text text) {}
