package org.sharedpen.command.store;

import org.jspecify.annotations.Nullable;

/**
 * What a command led to, once it is on disk.
 *
 * @param result what the command handler returned
 * @param position the position in the log of the last event that it appended; absent where it appended none
 */
public record Sent<R>(R result, @Nullable Long position) {}
