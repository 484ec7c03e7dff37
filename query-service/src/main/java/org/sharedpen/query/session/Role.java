package org.sharedpen.query.session;

/** What an account is in its school. */
public enum Role {
    TEACHER,
    LITERACY_LEAD,
    SCHOOL_ADMIN
}
