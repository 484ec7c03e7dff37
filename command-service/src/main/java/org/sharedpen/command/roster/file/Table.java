package org.sharedpen.command.roster.file;

import java.util.List;
import java.util.Set;

/** The wanted columns of one file. */
public record Table(String file, Set<String> columns, List<Row> rows) {

    /** Notes each column that is missing. */
    public void require(Set<String> needed, Findings findings) {
        needed.stream()
                .filter(column -> !columns.contains(column))
                .sorted()
                .forEach(column -> findings.wrong(file, 1, "The column %s is missing.".formatted(column)));
    }

    /** How many cells of a column have something in them. */
    public int filled(String column) {
        return (int) rows.stream().filter(row -> !row.cell(column).isEmpty()).count();
    }
}
