package org.sharedpen.dashboard.gateway;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands on the position that a page is to wait for, so that a reader sees what they have just written. */
public final class Awaited {

    private static final Pattern POSITION = Pattern.compile("p?[0-9]{1,19}");

    private Awaited() {}

    public static String query(@Nullable String after) {
        return after != null && POSITION.matcher(after).matches() ? "?after=" + after : "";
    }
}
