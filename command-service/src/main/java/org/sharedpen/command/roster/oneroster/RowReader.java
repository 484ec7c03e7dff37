package org.sharedpen.command.roster.oneroster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedpen.command.roster.file.Findings;
import org.sharedpen.command.roster.file.Row;
import org.sharedpen.command.roster.file.Table;

/** Reads the rows of one file, and notes what every file's rows must have. */
final class RowReader {
    private static final int LONGEST_NAME = 200;

    private final Table table;
    private final Mode mode;
    private final Findings findings;

    RowReader(Table table, Mode mode, Findings findings) {
        this.table = table;
        this.mode = mode;
        this.findings = findings;
    }

    /** Each row with an id of its own, made into what it means. */
    <T> List<T> read(Function<Row, T> meaning) {
        Set<String> seen = new HashSet<>();
        List<T> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String sourceId = row.cell("sourcedId");
            if (table.columns().contains("sourcedId")) {
                if (sourceId.isEmpty()) {
                    wrong(row, "The sourcedId is empty.");
                } else if (!seen.add(sourceId)) {
                    wrong(row, "The sourcedId is there twice.");
                }
            }
            read.add(meaning.apply(row));
        }
        return read;
    }

    /** Whether the row takes something away. In a bulk file the column is usually blank, in a delta it decides. */
    boolean gone(Row row) {
        String status = row.cell("status");
        if (status.equalsIgnoreCase("tobedeleted")) {
            return true;
        }
        boolean blank = status.isEmpty() && mode == Mode.BULK;
        if (!blank && !status.equalsIgnoreCase("active")) {
            wrong(row, "The status is neither active nor tobedeleted.");
        }
        return false;
    }

    String needed(Row row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            wrong(row, "The %s is empty.".formatted(column));
        }
        return name(row, column);
    }

    String name(Row row, String column) {
        String cell = row.cell(column);
        if (cell.length() > LONGEST_NAME) {
            wrong(row, "The %s is longer than %d characters.".formatted(column, LONGEST_NAME));
        }
        return cell;
    }

    /** A list in one cell: ids between commas. */
    static Set<String> list(String cell) {
        return Stream.of(cell.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    void wrong(Row row, String detail) {
        findings.wrong(table.file(), row.line(), detail);
    }
}
