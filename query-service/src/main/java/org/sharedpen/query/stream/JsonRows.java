package org.sharedpen.query.stream;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Rows as one document, which a statement takes apart with {@code jsonb_populate_recordset(…, :rows::jsonb)}. */
public final class JsonRows {
    private JsonRows() {}

    /** Writes them all with one statement; none needs no statement. */
    public static void write(JdbcClient jdbc, String statement, List<?> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(statement).param("rows", of(rows)).update();
        }
    }

    public static String of(List<?> rows) {
        return JsonMapper.shared().writeValueAsString(rows);
    }
}
