package org.sharedpen.dashboard.session.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.session.BoardVisit;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A second screen for the length of one request. Never stored. */
public final class BoardAuthentication extends AbstractAuthenticationToken {
    private final transient BoardVisit visit;

    BoardAuthentication(BoardVisit visit) {
        super(List.of());
        this.visit = visit;
        setAuthenticated(true);
    }

    public BoardVisit visit() {
        return visit;
    }

    @Override
    public Object getPrincipal() {
        return visit;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return visit.lesson().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
