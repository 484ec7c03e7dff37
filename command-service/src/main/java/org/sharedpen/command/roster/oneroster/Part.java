package org.sharedpen.command.roster.oneroster;

import java.util.Set;
import java.util.stream.Stream;

/** The files that are read, and the columns that are kept; every other file and column is dropped. */
enum Part {
    MANIFEST(Set.of("propertyName", "value"), Set.of("propertyName", "value")),
    ORGS(Set.of("sourcedId", "name", "type"), Set.of("sourcedId", "status", "name", "type")),
    CLASSES(
            Set.of("sourcedId", "title", "schoolSourcedId"),
            Set.of("sourcedId", "status", "title", "grades", "schoolSourcedId")),
    USERS(
            Set.of("sourcedId", "givenName", "familyName"),
            Set.of(
                    "sourcedId",
                    "status",
                    "role",
                    "orgSourcedIds",
                    "primaryOrgSourcedId",
                    "givenName",
                    "familyName",
                    "preferredGivenName",
                    "preferredFamilyName",
                    "grades")),
    ROLES(
            Set.of("userSourcedId", "role", "orgSourcedId"),
            Set.of("sourcedId", "status", "userSourcedId", "role", "orgSourcedId")),
    ENROLLMENTS(
            Set.of("classSourcedId", "userSourcedId", "role"),
            Set.of("sourcedId", "status", "classSourcedId", "schoolSourcedId", "userSourcedId", "role", "endDate"));

    private final Set<String> needed;
    private final Set<String> wanted;

    Part(Set<String> needed, Set<String> wanted) {
        this.needed = needed;
        this.wanted = wanted;
    }

    static Stream<Part> all() {
        return Stream.of(values());
    }

    /** Its name without the ending, as the manifest and the dropped columns have it. */
    String stem() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String file() {
        return stem() + ".csv";
    }

    Set<String> needed() {
        return needed;
    }

    Set<String> wanted() {
        return wanted;
    }
}
