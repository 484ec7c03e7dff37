package org.sharedpen.dashboard.session;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Whoever guesses has to wait. */
public final class TooManyAttempts extends AuthenticationException {
    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    /** In whole seconds, rounded up, as the header has it. */
    public String retryAfter() {
        return String.valueOf(wait.plusMillis(999).toSeconds());
    }
}
