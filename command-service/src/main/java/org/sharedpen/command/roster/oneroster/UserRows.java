package org.sharedpen.command.roster.oneroster;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedpen.command.roster.file.Row;
import org.sharedpen.command.roster.file.YearGroups;

/** People: their names from users.csv, their roles from there (1.1) or from roles.csv (1.2). */
final class UserRows {
    private final Map<String, Set<PlaceRole>> roles = new HashMap<>();
    private final Map<String, Set<String>> schools = new HashMap<>();
    private final int gradeOffset;

    UserRows(int gradeOffset) {
        this.gradeOffset = gradeOffset;
    }

    void roles(RowReader rows) {
        rows.read(row -> {
            if (!rows.gone(row)) {
                String user = rows.needed(row, "userSourcedId");
                add(user, rows.needed(row, "role"), Set.of(rows.needed(row, "orgSourcedId")));
            }
            return row;
        });
    }

    List<ListedUser> users(RowReader rows, boolean rolesAreHere) {
        return rows.read(row -> user(rows, row, rolesAreHere));
    }

    private ListedUser user(RowReader rows, Row row, boolean rolesAreHere) {
        String sourceId = rows.name(row, "sourcedId");
        boolean gone = rows.gone(row);
        if (rolesAreHere && !gone) {
            add(sourceId, rows.needed(row, "role"), RowReader.list(row.cell("orgSourcedIds")));
        }
        Set<String> belongs = new HashSet<>(schools.getOrDefault(sourceId, Set.of()));
        belongs.addAll(RowReader.list(row.cell("primaryOrgSourcedId")));
        ListedUser user = new ListedUser(
                row.line(),
                sourceId,
                gone,
                preferred(rows, row, "preferredGivenName", "givenName"),
                preferred(rows, row, "preferredFamilyName", "familyName"),
                roles.getOrDefault(sourceId, Set.of()),
                belongs,
                YearGroups.in(row.cell("grades"), gradeOffset));
        if (!gone && user.displayName().isEmpty()) {
            rows.wrong(row, "The givenName and the familyName are both empty.");
        }
        return user;
    }

    private static String preferred(RowReader rows, Row row, String preferred, String official) {
        String name = rows.name(row, preferred);
        return name.isEmpty() ? rows.name(row, official) : name;
    }

    private void add(String user, String role, Set<String> orgs) {
        roles.computeIfAbsent(user, ignored -> EnumSet.noneOf(PlaceRole.class)).add(PlaceRole.of(role));
        schools.computeIfAbsent(user, ignored -> new HashSet<>()).addAll(orgs);
    }
}
