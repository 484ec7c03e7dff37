package org.sharedpen.dashboard.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.dashboard.sample.Pages;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FaultLogTest {

    @Test
    void names_the_classes_and_our_own_places_and_no_word(CapturedOutput log) {
        FaultLog.write(new IllegalStateException("Amira", new IllegalArgumentException("plummeted")));

        assertThat(log)
                .contains("java.lang.IllegalStateException < java.lang.IllegalArgumentException")
                .contains("FaultLogTest.names_the_classes")
                .doesNotContain("Amira", "plummeted", "org.junit");
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
}
