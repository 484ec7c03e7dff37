package org.sharedpen.command.lesson.door;

import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.Entry;

/** An action as it came, and the id to answer it under, where one can be made out. */
record Submitted(@Nullable String actionId, Entry entry) {}
