package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;

/** A teacher plans with the keyboard alone, on the page of the unit. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class PlanningPagesTest {
    private final URI product;
    private final String unitId;

    PlanningPagesTest(URI product) {
        this.product = product;
        Door teacher = Door.signIn(product, "teacher", "demo");
        unitId = PlannedLesson.in(teacher).unitId();
    }

    @Test
    void adds_a_lesson_plans_it_anew_and_completes_the_unit() {
        try (Reader reader = new Reader(product, 768, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open("/units/" + unitId);

            press(page, page.locator("a[hx-get$='/lessons/new']"));
            assertThat(page.locator("#form-title")).isFocused();
            page.locator("#lessonTitle").fill("The rescue");
            page.locator("#date-new").fill("2026-11-09");
            press(page, page.locator("#lesson-form button[type=submit]"));
            Locator rescue = page.locator("#lessons tr", new Page.LocatorOptions().setHasText("2. The rescue"));
            assertThat(rescue).containsText("1 · teacher-framed");

            press(page, rescue.locator("a[hx-get$='/plan']"));
            page.locator("#plannedLevel-anew").selectOption("3");
            page.locator("#reason").fill("They settled every choice themselves.");
            press(page, page.locator("#lesson-form button[type=submit]"));
            assertThat(rescue).containsText("3 · pupil-led");

            press(page, page.locator(".asked summary"));
            press(page, page.locator(".asked button"));
            assertThat(page.locator("header.opening .badge")).hasText("completed");
            assertThat(page.locator("a[href$='/lessons/new']")).hasCount(0);
            Assertions.assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_refusal_stands_beside_its_field_and_nothing_is_lost() {
        try (Reader reader = new Reader(product, 768, ColorScheme.DARK)) {
            reader.signIn("teacher");
            Page page = reader.open("/units/" + unitId + "/lessons/new");
            page.locator("#lessonTitle").fill("The rescue");
            press(page, page.locator("#lesson-form button[type=submit]"));

            assertThat(page.locator("#date-new-fault")).isVisible();
            assertThat(page.locator("#lessonTitle")).hasValue("The rescue");
            assertThat(page.locator("[role=alert]")).isVisible();
        }
    }

    private static void press(Page page, Locator what) {
        what.focus();
        page.keyboard().press("Enter");
    }
}
