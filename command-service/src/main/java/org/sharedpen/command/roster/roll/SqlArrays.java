package org.sharedpen.command.roster.roll;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Arrays out of rows. */
public final class SqlArrays {
    private SqlArrays() {}

    public static List<Integer> ints(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((Integer[]) array.getArray());
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
