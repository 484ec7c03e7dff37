package org.sharedpen.command.lesson.transcript;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a transcript: what was said, and by whom, where the row says so. */
record Row(@Nullable String speaker, String text) {
    private static final Pattern VISIBLE = Pattern.compile("[^\\s\\p{Z}\\p{C}]");

    /** Leaves out what nobody can see. */
    static Row of(@Nullable String speaker, String text) {
        boolean named =
                speaker != null && VISIBLE.matcher(Speakers.bare(speaker)).find();
        return new Row(named ? speaker.strip() : null, VISIBLE.matcher(text).find() ? text.strip() : "");
    }
}
