package org.sharedpen.command.roster.oneroster;

import java.util.SortedSet;

/**
 * A class as the file has it.
 *
 * @param gone whether the row says that it is to be deleted; the rest may then be empty
 * @param yearGroups empty where the file gives the class none
 */
public record ListedClass(
        long line, String sourceId, boolean gone, String title, SortedSet<Integer> yearGroups, String school) {}
