package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;

/** The slider goes from the first attempt to the last, by the keys of a slider. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class TextHistoryPagesTest {
    private final URI product;
    private final String lesson;

    TextHistoryPagesTest(URI product) {
        this.product = product;
        Door teacher = Door.signIn(product, "teacher", "demo");
        String classId = teacher.get("/api/classes").path(0).path("classId").asString();
        String unitId = teacher.get("/api/units?classId=" + classId)
                .path(0)
                .path("unitId")
                .asString();
        lesson = "/lessons/"
                + teacher.get("/api/units/" + unitId + "/balance")
                        .path("lessons")
                        .path(1)
                        .path("lessonId")
                        .asString();
    }

    @Test
    void moves_along_the_text_and_says_where_it_stands() {
        try (Reader reader = new Reader(product, 768, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open(lesson);
            int lines = page.locator("#replay li").count();

            page.locator("#step").focus();
            page.keyboard().press("Home");
            assertThat(page.locator("#replay .moment")).hasText(Pattern.compile("Change 1 of .*"));
            Assertions.assertThat(page.locator("#replay li").count()).isLessThan(lines);
            assertThat(page.locator("#step")).hasAttribute("aria-valuetext", Pattern.compile("Change 1 of .*"));

            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#replay .moment")).hasText(Pattern.compile("Change 2 of .*"));

            page.keyboard().press("End");
            assertThat(page.locator("#replay li")).hasCount(lines);
            Assertions.assertThat(reader.complaints()).isEmpty();
        }
    }
}
