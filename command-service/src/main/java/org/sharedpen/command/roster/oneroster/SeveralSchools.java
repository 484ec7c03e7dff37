package org.sharedpen.command.roster.oneroster;

import java.util.List;

/** The file set speaks of several schools, and nobody said which one is meant. */
public final class SeveralSchools extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ListedOrg> schools;

    SeveralSchools(List<ListedOrg> schools) {
        super("several-schools", null, false, false);
        this.schools = List.copyOf(schools);
    }

    public List<ListedOrg> schools() {
        return schools;
    }
}
