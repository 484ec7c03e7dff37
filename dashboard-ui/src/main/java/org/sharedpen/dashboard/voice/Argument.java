package org.sharedpen.dashboard.voice;

import org.jspecify.annotations.Nullable;

/** A reason, and whose it is; without words where they are not the reader's to see, or no longer kept. */
public record Argument(
        @Nullable Originator originator, @Nullable String words) {}
