package org.sharedpen.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FaultLogTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(FaultLog.class);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        written.start();
        log.setLevel(Level.INFO);
        log.addAppender(written);
    }

    @AfterEach
    void leave() {
        log.detachAppender(written);
        log.setLevel(null);
    }

    @Test
    void names_the_classes_the_sql_state_and_our_own_places_but_never_the_words() {
        SQLException cause = new SQLException("Amira said wolf", "23505");
        cause.setStackTrace(places("org.postgresql.Driver", "org.sharedpen.query.stream.Past", "java.lang.Thread"));
        RuntimeException thrown = new IllegalStateException("the wolf", cause);
        thrown.setStackTrace(places("org.springframework.web.Servlet", "org.sharedpen.query.unit.UnitApi"));
        FaultLog.fault(thrown);
        assertThat(said())
                .contains("IllegalStateException < java.sql.SQLException[23505]")
                .containsSubsequence("stream.Past", "unit.UnitApi")
                .doesNotContain("wolf", "Amira", "Driver", "Servlet");
    }

    @Test
    void names_the_first_place_where_none_is_ours() {
        RuntimeException thrown = new IllegalStateException("wolf");
        thrown.setStackTrace(places("org.axonframework.Gateway"));
        FaultLog.fault(thrown);
        assertThat(said()).contains("org.axonframework.Gateway").doesNotContain("wolf");
    }

    private String said() {
        return written.list.get(0).getFormattedMessage();
    }

    private static StackTraceElement[] places(String... classes) {
        StackTraceElement[] places = new StackTraceElement[classes.length];
        for (int i = 0; i < classes.length; i++) {
            places[i] = new StackTraceElement(classes[i], "run", classes[i] + ".java", 7);
        }
        return places;
    }
}
