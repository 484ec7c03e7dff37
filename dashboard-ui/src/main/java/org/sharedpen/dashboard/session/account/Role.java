package org.sharedpen.dashboard.session.account;

/** What an account may do in its school. */
public enum Role {
    TEACHER,
    LITERACY_LEAD,
    SCHOOL_ADMIN
}
