package org.sharedpen.command.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.SchoolId;

/**
 * Who is calling, from the token. Which classes they teach is read from the roster at every request.
 *
 * @param rosterUser the OneRoster sourcedId of a teacher; absent where the account is none
 */
public record Caller(
        SchoolId school,
        AccountId account,
        String username,
        Set<Role> roles,
        @Nullable String rosterUser) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
