package org.sharedpen.dashboard.roster;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of the administrator's school. A refusal is {@link org.sharedpen.dashboard.problem.Refused}. */
public interface StaffRoom {

    List<Member> members();

    /** The one-time password of the new account. */
    String add(String username, Set<String> roles, @Nullable String rosterUserId, @Nullable String displayName);

    void enable(String username, boolean enabled);

    /** A new one-time password for whoever forgot theirs. */
    String renew(String username);

    /** An account as the page lists it. */
    record Member(
            String username,
            String displayName,
            List<String> roles,
            boolean enabled,
            @Nullable String rosterUserId,
            boolean passwordChangeRequired) {}
}
