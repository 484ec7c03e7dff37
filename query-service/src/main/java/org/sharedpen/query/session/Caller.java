package org.sharedpen.query.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.SchoolId;

/**
 * Who is asking, as their token says; a parameter of every door.
 *
 * @param rosterUser the teacher of the roster that the account belongs to
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
