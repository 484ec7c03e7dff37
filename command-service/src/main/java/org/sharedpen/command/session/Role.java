package org.sharedpen.command.session;

/** What someone may be in a school. */
public enum Role {
    TEACHER,
    LITERACY_LEAD,
    SCHOOL_ADMIN
}
