package org.sharedpen.query.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The authentication of a second screen: one lesson, and no person. */
public final class BoardToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never written anywhere: there are no sessions
    private final BoardPass pass;

    public BoardToken(BoardPass pass) {
        super(List.of());
        this.pass = pass;
        setAuthenticated(true);
    }

    @Override
    public BoardPass getPrincipal() {
        return pass;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return pass.lesson().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoardToken token && token.pass.equals(pass);
    }

    @Override
    public int hashCode() {
        return pass.hashCode();
    }
}
