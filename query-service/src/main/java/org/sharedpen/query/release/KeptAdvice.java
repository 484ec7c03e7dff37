package org.sharedpen.query.release;

import java.util.List;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was advised and chosen in a unit before. */
@Component
class KeptAdvice {
    private static final String OF =
            "select to_jsonb(kept) from read.kept_advice kept where school = ? and unit_id = ? order by version";
    private final JdbcClient jdbc;

    KeptAdvice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptRow> of(SchoolId school, UnitId unit) {
        return jdbc.sql(OF)
                .params(school.value(), unit.value())
                .query((row, number) -> JsonMapper.shared().readValue(row.getString(1), KeptRow.class))
                .list();
    }
}
