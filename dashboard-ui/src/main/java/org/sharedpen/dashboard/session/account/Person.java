package org.sharedpen.dashboard.session.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Whoever makes this request, as their account is now.
 *
 * @param rosterUser the teacher of the roster that this account is, if any
 * @param mustChange whether the password was given by someone else and must be changed first
 * @param version rises with every change of the account
 */
public record Person(
        UUID school,
        UUID account,
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String rosterUser,
        boolean mustChange,
        int version)
        implements AuthenticatedPrincipal {

    /** The same person, as far as these roles go. */
    public Person as(Set<Role> roles) {
        return new Person(school, account, username, displayName, roles, rosterUser, mustChange, version);
    }

    @Override
    public String getName() {
        return account.toString();
    }
}
