package org.sharedpen.command.lesson.transcript;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a transcript: what was said, and by whom, where the row says so. */
record Row(@Nullable String speaker, String text) {
    private static final Pattern VISIBLE = Pattern.compile("[^\\s\\p{Z}\\p{C}]");

    /** Leaves out what nobody can see. */
    static Row of(@Nullable String speaker, String text) {
        return new Row(
                speaker == null || isBlank(Speakers.bare(speaker)) ? null : speaker.strip(),
                isBlank(text) ? "" : text.strip());
    }

    private static boolean isBlank(String text) {
        return !VISIBLE.matcher(text).find();
    }
}
