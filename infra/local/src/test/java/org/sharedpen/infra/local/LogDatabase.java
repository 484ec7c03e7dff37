package org.sharedpen.infra.local;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the log database, seen by the superuser. */
record LogDatabase(String url) {

    static LogDatabase of(StartedProduct product) throws IOException {
        return new LogDatabase("jdbc:postgresql://localhost:%s/log".formatted(product.databasePort("log")));
    }

    /** Those of the given actions of a lesson that are not there. */
    List<String> lost(String lesson, List<String> actions) throws SQLException {
        return strings(
                "select id from unnest(?::text[]) id where id not in (select action_id::text from log.action where lesson_id = ?::uuid)",
                actions.toArray(),
                lesson);
    }

    /** Actions that left more than the one event which a written line is, or the opening of a lesson. */
    List<String> doubled(String lesson) throws SQLException {
        return strings(
                "select metadata ->> 'actionId' from log.event where stream_id like '%/' || ? group by 1 having count(*) > 1",
                lesson);
    }

    List<String> streamsWithHoles() throws SQLException {
        return strings("select stream_id from log.event group by 1 having max(sequence) + 1 <> count(*)");
    }

    long actions(String lesson) throws SQLException {
        return Long.parseLong(strings("select count(*)::text from log.action where lesson_id = ?::uuid", lesson)
                .get(0));
    }

    /** A digest of the rows of each read model. */
    Map<String, String> readModels() throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        for (String table : strings(
                "select table_name from information_schema.columns where table_schema = 'read' and column_name = 'school'")) {
            digests.put(
                    table,
                    strings(
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from read.%s t"
                                            .formatted(table))
                            .get(0));
        }
        return digests;
    }

    private List<String> strings(String sql, Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1,
                        values[i] instanceof Object[] array ? connection.createArrayOf("text", array) : values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
