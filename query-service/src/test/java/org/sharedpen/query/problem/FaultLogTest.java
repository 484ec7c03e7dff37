package org.sharedpen.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FaultLogTest {

    @Test
    void names_classes_sql_state_and_our_own_places_and_never_a_word() {
        SQLException cause = new SQLException("Amira said wolf", "23505");
        cause.setStackTrace(places("org.postgresql.Driver", "org.sharedpen.query.stream.Past", "java.lang.Thread"));
        RuntimeException thrown = new IllegalStateException("the wolf", cause);
        thrown.setStackTrace(places("org.springframework.web.Servlet", "org.sharedpen.query.unit.UnitApi"));
        assertThat(FaultLog.told(thrown))
                .isEqualTo("java.lang.IllegalStateException at org.sharedpen.query.unit.UnitApi.run(Here.java:7); by"
                        + " java.sql.SQLException[23505] at org.sharedpen.query.stream.Past.run(Here.java:7)");
    }

    @Test
    void names_where_it_began_where_no_place_is_ours() {
        RuntimeException thrown = new IllegalStateException("wolf");
        thrown.setStackTrace(places("org.springframework.web.Servlet", "java.lang.Thread"));
        assertThat(FaultLog.told(thrown))
                .isEqualTo("java.lang.IllegalStateException at org.springframework.web.Servlet.run(Here.java:7)");
    }

    private static StackTraceElement[] places(String... classes) {
        StackTraceElement[] places = new StackTraceElement[classes.length];
        for (int at = 0; at < classes.length; at++) {
            places[at] = new StackTraceElement(classes[at], "run", "Here.java", 7);
        }
        return places;
    }
}
