package org.sharedpen.dashboard.session.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;

/** What an account may do in its school. */
public enum Role {
    TEACHER,
    LITERACY_LEAD,
    SCHOOL_ADMIN;

    private static final Set<Role> PLANNING = EnumSet.of(TEACHER, SCHOOL_ADMIN);

    /** Whether whoever asks plans lessons: those who teach, and the administrator for them. */
    public static boolean mayPlan(HttpServletRequest request) {
        return PLANNING.stream().anyMatch(role -> role.isHeldBy(request));
    }

    /** Those of the roles in which lessons are planned and recorded. */
    public static Set<Role> planning(Set<Role> roles) {
        Set<Role> planning = EnumSet.copyOf(PLANNING);
        planning.retainAll(roles);
        return planning;
    }

    /** Whether whoever asks looks after the roster and the accounts of the school. */
    public static boolean mayAdminister(HttpServletRequest request) {
        return SCHOOL_ADMIN.isHeldBy(request);
    }

    /** Whether whoever asks compares the units of the school. */
    public static boolean mayCompare(HttpServletRequest request) {
        return LITERACY_LEAD.isHeldBy(request);
    }

    private boolean isHeldBy(HttpServletRequest request) {
        return request.isUserInRole(name());
    }
}
