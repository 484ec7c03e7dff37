package org.sharedpen.command.roster.file;

import java.util.Map;

/**
 * A row of a table: the wanted cells alone.
 *
 * @param line where it begins in the file
 */
public record Row(long line, Map<String, Integer> columns, String... cells) {

    /** The tidied cell of a column; empty where the table has no such column. */
    public String cell(String column) {
        Integer place = columns.get(column);
        return place == null ? "" : cells[place];
    }
}
