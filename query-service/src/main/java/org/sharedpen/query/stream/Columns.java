package org.sharedpen.query.stream;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as columns, for {@code unnest}: many rows in one statement. Every value goes as text and is cast in the SQL. */
public final class Columns {
    private Columns() {}

    /** One column of some rows, for a parameter such as {@code ?::uuid[]}. */
    public static <T> @Nullable String[] of(List<T> rows, Function<? super T, ? extends @Nullable Object> value) {
        @Nullable String[] column = new String[rows.size()];
        for (int i = 0; i < column.length; i++) {
            Object one = value.apply(rows.get(i));
            column[i] = one == null ? null : one.toString();
        }
        return column;
    }
}
