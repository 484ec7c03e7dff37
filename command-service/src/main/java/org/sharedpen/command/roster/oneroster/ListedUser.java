package org.sharedpen.command.roster.oneroster;

import java.util.Set;
import java.util.SortedSet;

/**
 * A person as the file has them, preferred names before official ones.
 *
 * @param schools where they belong to, as far as the file says
 */
public record ListedUser(
        long line,
        String sourceId,
        boolean gone,
        String givenName,
        String familyName,
        Set<PlaceRole> roles,
        Set<String> schools,
        SortedSet<Integer> yearGroups) {

    public String displayName() {
        return (givenName + " " + familyName).strip();
    }

    /** Still known to exist, but nothing of the school at hand. */
    ListedUser ofAnotherSchool() {
        return new ListedUser(line, sourceId, gone, givenName, familyName, Set.of(), schools, yearGroups);
    }
}
