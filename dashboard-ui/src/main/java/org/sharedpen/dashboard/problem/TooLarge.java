package org.sharedpen.dashboard.problem;

import java.io.IOException;

/** More bytes than a body may have. */
public final class TooLarge extends IOException {
    public TooLarge() {
        super("too large");
    }

    /** Whether that is what went wrong, however deep. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge) {
                return true;
            }
        }
        return false;
    }
}
