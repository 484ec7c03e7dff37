package org.sharedpen.command.lesson.transcript;

import org.jspecify.annotations.Nullable;

/** One row of a transcript: what was said, and by whom, where the row says so. */
record Row(@Nullable String speaker, String text) {

    /** Leaves out what is blank. */
    static Row of(@Nullable String speaker, String text) {
        return new Row(speaker == null || speaker.isBlank() ? null : speaker.strip(), text.strip());
    }
}
