package org.sharedpen.query;

import java.util.Set;
import java.util.UUID;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.Role;

/** Callers for tests: who they are in words. */
public final class People {
    private People() {}

    public static SchoolId school() {
        return new SchoolId(UUID.randomUUID());
    }

    /** A teacher of the roster. */
    public static Caller teacher(SchoolId school, String rosterUser) {
        return new Caller(school, account(), "teacher-" + rosterUser, Set.of(Role.TEACHER), rosterUser);
    }

    public static Caller lead(SchoolId school) {
        return new Caller(school, account(), "lead", Set.of(Role.LITERACY_LEAD), null);
    }

    public static Caller admin(SchoolId school) {
        return new Caller(school, account(), "admin", Set.of(Role.SCHOOL_ADMIN), null);
    }

    private static AccountId account() {
        return new AccountId(UUID.randomUUID());
    }
}
