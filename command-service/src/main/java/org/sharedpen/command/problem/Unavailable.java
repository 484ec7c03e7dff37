package org.sharedpen.command.problem;

import org.jspecify.annotations.Nullable;

/** A database does not answer in time. Whether rows were stored is not known: the same ids may be sent again. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
