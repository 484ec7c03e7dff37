package org.sharedpen.query.stream;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.problem.Problem;

/**
 * What a caller has seen already.
 *
 * @param position whether it is a position of the whole log, and not a version of a lesson
 */
record After(long number, boolean position) {
    static final After NOTHING = new After(0, false);
    private static final Pattern FORM = Pattern.compile("p?[0-9]{1,18}");

    /** Reads {@code ?after=}: digits are a version, {@code p} and digits a position. */
    static After parse(@Nullable String text) {
        if (text == null) {
            return NOTHING;
        }
        if (!FORM.matcher(text).matches()) {
            throw Problem.invalid("after", "after is a version or a position that an earlier answer gave.");
        }
        boolean position = text.startsWith("p");
        return new After(Long.parseLong(position ? text.substring(1) : text), position);
    }
}
