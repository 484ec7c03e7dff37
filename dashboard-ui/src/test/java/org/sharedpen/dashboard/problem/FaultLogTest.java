package org.sharedpen.dashboard.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.dashboard.sample.Pages;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FaultLogTest {

    @Test
    void names_the_classes_the_sql_state_and_our_own_places_innermost_first_and_no_word(CapturedOutput log) {
        SQLException cause = new SQLException("Amira", "23505");
        cause.setStackTrace(places("org.postgresql.Driver", "org.sharedpen.dashboard.session.Store"));
        RuntimeException thrown = new IllegalStateException("plummeted", cause);
        thrown.setStackTrace(places("org.springframework.web.Servlet", "org.sharedpen.dashboard.unit.UnitPage"));
        FaultLog.write(thrown);

        assertThat(log)
                .contains("fault: java.lang.IllegalStateException < java.sql.SQLException[23505] at"
                        + " org.sharedpen.dashboard.session.Store.run(It.java:7),"
                        + " org.sharedpen.dashboard.unit.UnitPage.run(It.java:7)")
                .doesNotContain("Amira", "plummeted", "Driver", "Servlet");
    }

    @Test
    void names_where_it_began_where_no_place_is_ours(CapturedOutput log) {
        RuntimeException thrown = new IllegalStateException("plummeted");
        thrown.setStackTrace(places("org.thymeleaf.Engine"));
        FaultLog.write(thrown);

        assertThat(log)
                .contains("fault: java.lang.IllegalStateException at org.thymeleaf.Engine.run(It.java:7)")
                .doesNotContain("plummeted");
    }

    @Test
    void a_page_that_fails_is_a_500_whose_cause_is_written_down(CapturedOutput log) {
        String path = "/lessons/01900000-0000-7000-8000-0000000000ff";
        Pages.answers().answer("/api" + path, "Amira");
        try {
            Pages.Page page = Pages.get(path);

            assertThat(page.status()).isEqualTo(500);
            assertThat(page.text()).contains("Something went wrong").doesNotContain("Amira");
            assertThat(log).contains("fault: ", "Exception", "LessonPage").doesNotContain("Amira");
        } finally {
            Pages.answers().forget("/api" + path);
        }
    }

    private static StackTraceElement[] places(String... classes) {
        return Stream.of(classes)
                .map(name -> new StackTraceElement(name, "run", "It.java", 7))
                .toArray(StackTraceElement[]::new);
    }
}
