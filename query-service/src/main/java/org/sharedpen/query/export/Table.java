package org.sharedpen.query.export;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.stream.AsOf;

/**
 * A table to take away.
 *
 * @param name what it is of, in letters and hyphens; names no class, no lesson and no pupil, since a file is called by it
 * @param of the id of the lesson or unit, where it is of one
 * @param notes what stands beside the definitions of its columns
 */
public record Table<R>(
        String name, @Nullable String of, List<Column<R>> columns, List<R> rows, List<Note> notes, AsOf asOf) {
    private static final Pattern NAME = Pattern.compile("[a-z-]+");

    public Table {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a table is called by letters and hyphens");
        }
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** What to call a file of it. */
    String fileName() {
        return "shared-pen-" + name + (of == null ? "" : "-" + of);
    }
}
