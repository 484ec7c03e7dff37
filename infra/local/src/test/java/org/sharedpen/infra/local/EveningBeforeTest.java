package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;

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

    @Test
    void it_is_read_without_scrolling() {
        try (Reader reader = new Reader(product, 768, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open("/units/" + fresh.unitId() + "/next-lesson");

            Assertions.assertThat((Boolean) page.evaluate(
                            "document.documentElement.scrollHeight <= document.documentElement.clientHeight"))
                    .isTrue();
        }
    }
}
