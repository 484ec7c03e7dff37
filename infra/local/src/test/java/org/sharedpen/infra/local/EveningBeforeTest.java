package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;
import org.sharedpen.infra.simulator.UnitKind;

/** A teacher reads the advice on a tablet and records a choice of their own, with the keyboard alone. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class EveningBeforeTest {
    private final URI product;
    private final PlannedLesson fresh;

    EveningBeforeTest(URI product) {
        this.product = product;
        fresh = PlannedLesson.in(Door.signIn(product, "teacher", "demo"));
    }

    @Test
    void an_own_choice_is_planned_and_kept_with_its_reason() {
        try (Reader reader = new Reader(product, 768, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open("/units/" + fresh.unitId() + "/next-lesson");
            assertThat(page.locator("#advice-title")).hasText("Too little to say yet");

            page.locator(".asked summary").focus();
            page.keyboard().press("Enter");
            page.locator("#own-level").selectOption("3");
            page.locator("#reason").fill("They know this text type well.");
            page.locator(".asked button").focus();
            page.keyboard().press("Enter");

            assertThat(page.locator("#kept")).containsText("Advised: too little to say. Chosen: level 3.");
            assertThat(page.locator("#kept")).containsText("They know this text type well.");
            assertThat(page.locator(".advice")).containsText("Planned so far: level 3, pupil-led.");
            Assertions.assertThat(reader.complaints()).isEmpty();
        }
    }

    /** The sentences are longest where the lessons stay under their level; below them stands what was chosen, twice. */
    @Test
    void it_is_read_without_scrolling_also_where_there_is_most_to_say() {
        FullUnit full = FullUnit.in(product, UnitKind.CRUTCH);
        String path = "/units/" + full.unitId() + "/next-lesson";
        try (Reader reader = new Reader(product, 768, ColorScheme.LIGHT)) {
            reader.signIn(full.username(), FullUnit.PASSWORD);
            Page page = reader.open(path);
            choose(page, "1", "They were tired on Monday.");
            choose(page, "3", "Half of the class wrote the last verse alone, and I want to see them do it again.");
            assertThat(page.locator("#kept details")).isVisible();

            for (int[] tablet : new int[][] {{768, 1024}, {1024, 768}}) {
                page.setViewportSize(tablet[0], tablet[1]);
                reader.open(path);
                reader.photograph("evening-%d".formatted(tablet[0]));
                assertThat(page.locator(".advice .facts li")).hasCount(3);
                assertThat(page.locator(".glance .card")).hasCount(4);
                Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                        .as("height at a width of " + tablet[0])
                        .isLessThanOrEqualTo(tablet[1]);
            }
        }
    }

    private static void choose(Page page, String level, String why) {
        page.locator(".asked summary").click();
        page.locator("#own-level").selectOption(level);
        page.locator("#reason").fill(why);
        page.locator(".asked button").click();
        assertThat(page.locator("#kept")).containsText(why);
    }
}
