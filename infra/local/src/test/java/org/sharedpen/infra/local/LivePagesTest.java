package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;

/** What is recorded on one device is drawn on another by itself. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class LivePagesTest {
    private final URI product;
    private final Door teacher;
    private final PlannedLesson lesson;

    LivePagesTest(URI product) {
        this.product = product;
        this.teacher = Door.signIn(product, "teacher", "demo");
        this.lesson = PlannedLesson.in(teacher);
        PlannedLesson.record(teacher, lesson.lessonId());
        teacher.get("/api/lessons/" + lesson.lessonId() + "?after=2");
    }

    @Test
    void a_lesson_that_goes_on_is_drawn_as_it_grows() {
        try (Reader reader = new Reader(product, 1280, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open("/lessons/" + lesson.lessonId());
            page.waitForRequest("**/stream", () -> page.reload());
            assertThat(page.locator("#reading")).containsText("The boat lurched.");
            PlannedLesson.write(teacher, lesson.lessonId(), "Then it sank.");
            assertThat(page.locator("#reading")).containsText("Then it sank.");
            PlannedLesson.write(teacher, lesson.lessonId(), "Nobody spoke.");
            assertThat(page.locator("#reading")).containsText("Nobody spoke.");
            Assertions.assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_lesson_is_drawn_from_before_it_is_opened() {
        PlannedLesson planned = PlannedLesson.in(teacher);
        try (Reader reader = new Reader(product, 768, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open("/lessons/" + planned.lessonId());
            page.waitForRequest("**/stream", () -> page.reload());
            assertThat(page.locator("#reading")).containsText("Not held yet");
            assertThat(page.locator("#lesson-now a.button")).hasText("Open the lesson");
            PlannedLesson.open(teacher, planned.lessonId());
            assertThat(page.locator("#reading")).containsText("Nothing on record yet");
            assertThat(page.locator("#lesson-now a.button")).hasText("Go on recording");
            PlannedLesson.write(teacher, planned.lessonId(), "The boat lurched.");
            assertThat(page.locator("#reading")).containsText("The boat lurched.");
            Assertions.assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_unit_is_drawn_from_when_its_first_lesson_is_opened() {
        PlannedLesson opened = PlannedLesson.in(teacher);
        PlannedLesson.open(teacher, opened.lessonId());
        teacher.get("/api/lessons/" + opened.lessonId() + "?after=1");
        try (Reader reader = new Reader(product, 768, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open("/units/" + opened.unitId());
            page.waitForRequest("**/stream", () -> page.reload());
            assertThat(page.locator("#release")).containsText("Nothing on record yet");
            PlannedLesson.write(teacher, opened.lessonId(), "x ".repeat(30) + "went the waves.");
            assertThat(page.locator("#release")).containsText("0 of 33");
            Assertions.assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void so_is_the_unit_that_it_belongs_to() {
        try (Reader reader = new Reader(product, 768, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open("/units/" + lesson.unitId());
            page.waitForRequest("**/stream", () -> page.reload());
            PlannedLesson.write(teacher, lesson.lessonId(), "x ".repeat(30) + "went the waves.");
            assertThat(page.locator("#release")).containsText("0 of 36");
            Assertions.assertThat(reader.complaints()).isEmpty();
        }
    }
}
