package org.sharedpen.dashboard.session.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A person for the length of one request: through a session, or through a script's token. Never stored. */
public final class PersonAuthentication extends AbstractAuthenticationToken {
    private final transient Person person;
    private final @Nullable UUID token;

    public PersonAuthentication(Person person, @Nullable UUID token) {
        super(AuthorityUtils.createAuthorityList(
                person.roles().stream().map(Role::name).map("ROLE_"::concat).toList()));
        this.person = person;
        this.token = token;
        setAuthenticated(true);
    }

    public Person person() {
        return person;
    }

    /** The script's token, if it is a script. */
    public @Nullable UUID token() {
        return token;
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
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
