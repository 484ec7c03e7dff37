package org.sharedpen.command.roster.oneroster;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.sharedpen.command.roster.file.Findings;
import org.sharedpen.command.roster.file.Row;
import org.sharedpen.command.roster.file.Table;

/** What the manifest says: the version, and of each file whether it is everything, a change or absent. */
record Manifest(String version, Map<Part, Mode> modes) {
    private static final String VERSION = "oneroster.version";
    private static final Set<String> VERSIONS = Set.of("1.1", "1.2");

    /** Reads it, and holds the file set to what it promises. */
    static Manifest of(FileSet files, Findings findings) {
        if (!files.has(Part.MANIFEST)) {
            findings.wrong(Part.MANIFEST.file(), 1, "The zip has no manifest.csv, so it is no OneRoster file set.");
            findings.refuseIfBroken();
        }
        Manifest manifest = read(files.table(Part.MANIFEST), findings);
        Part.all().forEach(part -> manifest.check(part, files, findings));
        return manifest;
    }

    private static Manifest read(Table table, Findings findings) {
        Map<Part, Mode> modes = new EnumMap<>(Part.class);
        Part.all().forEach(part -> modes.put(part, Mode.ABSENT));
        modes.put(Part.MANIFEST, Mode.BULK);
        String version = "";
        for (Row row : table.rows()) {
            String property = row.cell("propertyName");
            if (property.equals(VERSION)) {
                version = row.cell("value");
            }
            Part.all()
                    .filter(part -> property.equals("file." + part.stem()))
                    .forEach(part -> modes.put(part, mode(row, findings)));
        }
        if (!VERSIONS.contains(version)) {
            findings.wrong(table.file(), 1, "The %s is neither 1.1 nor 1.2.".formatted(VERSION));
        }
        return new Manifest(version, modes);
    }

    private static Mode mode(Row row, Findings findings) {
        for (Mode mode : Mode.values()) {
            if (mode.word().equalsIgnoreCase(row.cell("value"))) {
                return mode;
            }
        }
        findings.wrong(Part.MANIFEST.file(), row.line(), "A file is bulk, delta or absent, and nothing else.");
        return Mode.ABSENT;
    }

    private void check(Part part, FileSet files, Findings findings) {
        if (mode(part) == Mode.ABSENT) {
            files.drop(part);
        } else if (!files.has(part)) {
            findings.wrong(part.file(), 1, "The manifest promises this file, and the zip does not hold it.");
        } else {
            Table table = files.table(part);
            table.require(part.needed(), findings);
            table.require(mode(part) == Mode.DELTA ? Set.of("sourcedId", "status") : Set.of(), findings);
            boolean roles = part == Part.USERS && rolesAreInUsers();
            table.require(roles ? Set.of("role", "orgSourcedIds") : Set.of(), findings);
        }
    }

    Mode mode(Part part) {
        return modes.getOrDefault(part, Mode.ABSENT);
    }

    /** In 1.1 a user's role and schools stand in users.csv; in 1.2 they have a file of their own. */
    boolean rolesAreInUsers() {
        return version.equals("1.1");
    }
}
