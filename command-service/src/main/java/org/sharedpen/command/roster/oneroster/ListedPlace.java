package org.sharedpen.command.roster.oneroster;

/**
 * Somebody's place in a class: one row of the enrolments.
 *
 * @param gone whether it is to be deleted or has ended
 * @param school empty where the row does not say
 */
public record ListedPlace(
        long line, String sourceId, boolean gone, String classId, String userId, String school, PlaceRole role) {}
