package org.sharedpen.command.roster.roll;

/** A teacher as they are stored. */
public record RollTeacher(String rosterUserId, String displayName) {}
