package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;

/** One lesson that is recorded in two places at once. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class TwoOperatorsTest {
    private final URI product;
    private final Door teacher;
    private final PlannedLesson lesson;

    TwoOperatorsTest(URI product) {
        this.product = product;
        this.teacher = Door.signIn(product, "teacher", "demo");
        this.lesson = PlannedLesson.in(teacher);
    }

    @Test
    void what_another_has_changed_meanwhile_is_not_overwritten_unasked() {
        try (Operator operator = open().hasASecondScreen()) {
            Page page = operator.page();
            operator.types("The boat sank.").seesAllSent();
            operator.presses("ArrowUp");
            page.locator("#line").fill("The boat went down.");
            lesson.revise(teacher, "The ship sank.");
            assertThat(page.locator("#wall .line")).hasText("The ship sank.");

            operator.presses("Enter");
            assertThat(page.locator("#hint")).containsText("Somebody has changed this line meanwhile");
            assertThat(page.locator("#hint")).containsText("The ship sank.");
            assertThat(page.locator("#line")).hasValue("The boat went down.");
            assertThat(lesson.texts(teacher)).containsExactly("The ship sank.");

            operator.presses("Enter").seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("The boat went down.");
        }
    }

    @Test
    void what_one_tab_did_is_taken_back_in_another_once() {
        try (Operator operator = open()) {
            Page first = operator.page();
            operator.types("One.").types("Two.").types("Three.").seesItSaved().seesAllSent();
            Page second = first.context().newPage();
            second.navigate(first.url());
            second.waitForSelector("body[data-state=ready]");

            undo(second);
            assertThat(first.locator("#board .board-wall > li")).hasText(new String[] {"One.", "Two."});
            undo(first);
            assertThat(second.locator("#board .board-wall > li")).hasText(new String[] {"One."});
            undo(second);
            assertThat(first.locator("#board .board-empty")).isVisible();
            operator.seesAllSent();
            assertThat(lesson.texts(teacher)).isEmpty();

            undo(first);
            assertThat(first.locator("#hint")).containsText("nothing");
            assertThat(operator.refusals()).isEmpty();
        }
    }

    private static void undo(Page page) {
        page.locator("#line").fill("/u");
        page.keyboard().press("Enter");
    }

    private Operator open() {
        return Operator.at(product, lesson.lessonId()).opensTheLesson().seesAllSent();
    }
}
