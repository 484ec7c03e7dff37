package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

/** What is half typed, pressed by mistake or meant otherwise: nothing is lost, and nothing recorded that nobody meant. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class HurriedOperatorTest {
    private final URI product;
    private final Door teacher;
    private final PlannedLesson lesson;
    private final JsonNode children;

    HurriedOperatorTest(URI product) {
        this.product = product;
        this.teacher = Door.signIn(product, "teacher", "demo");
        this.lesson = PlannedLesson.in(teacher);
        this.children = teacher.get("/api/classes/" + lesson.classId() + "/pupils");
    }

    @Test
    void half_a_line_is_not_given_up_for_a_press_on_another() {
        try (Operator operator = open()) {
            Page page = operator.page();
            operator.types("One.").types("Two.").seesAllSent();
            page.locator("#line").pressSequentially("Half a li");
            for (String elsewhere : List.of("#board [data-line]", "[data-do='/t']", "[data-do='/c ']")) {
                page.locator(elsewhere).first().click();
                assertThat(page.locator("#line")).hasValue("Half a li");
                assertThat(page.locator("#hint")).containsText("not recorded yet");
            }
            page.locator("[data-do=undo]").click();
            assertThat(page.locator("#board [data-line]")).hasCount(1);
            assertThat(page.locator("#line")).hasValue("Half a li");
            operator.presses("Escape").types("Two.");
            page.locator("#board [data-line]").first().click();
            page.locator("#line").pressSequentially(" And half");
            page.locator("#line-tools button").first().click();
            assertThat(page.locator("#line")).hasValue("One. And half");
            page.locator("#board [data-line]").last().click();
            assertThat(page.locator("#line")).hasValue("One. And half");
            operator.presses("Enter").seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("One. And half", "Two.");
        }
    }

    @Test
    void a_line_may_be_given_a_reason_alone_and_is_split_wherever_the_cursor_is() {
        try (Operator operator = open().hasASecondScreen()) {
            Page page = operator.page();
            operator.types("The boat lurched. “Waves!” he said.")
                    .types("Nobody spoke.")
                    .seesAllSent();
            page.locator("#wall .line").first().click();
            page.locator("#line").pressSequentially(" // " + code(1) + " because it shows speed");
            operator.presses("Enter").presses("Escape").seesAllSent();
            assertThat(lesson.read(teacher, "/text").at("/lines/0/version").asInt())
                    .as("the line itself has not changed")
                    .isEqualTo(1);
            assertThat(lesson.read(teacher, "/balance")
                            .at("/gauges/reasons/total")
                            .asInt())
                    .isEqualTo(1);
            for (int cursor : new int[] {17, 18, 19, 20}) {
                splitsFirst(operator, cursor);
                operator.seesAllSent();
                assertThat(lesson.texts(teacher))
                        .as("split at %d", cursor)
                        .containsExactly("The boat lurched.", "“Waves!” he said.", "Nobody spoke.");
                operator.types("/u").seesAllSent();
            }
            splitsFirst(operator, 8);
            operator.seesAllSent();
            assertThat(lesson.texts(teacher).subList(0, 2)).containsExactly("The boat", "lurched. “Waves!” he said.");
        }
    }

    @Test
    void a_command_that_is_not_meant_records_nothing() {
        try (Operator operator = open()) {
            for (String half : List.of("/re", "/r", "The boat // ", "/s a * and more", "/e 1 better")) {
                operator.types(half);
                assertThat(operator.page().locator("#hint")).hasClass("hint held");
                operator.presses("Escape");
            }
            operator.types("/c which?")
                    .types("the boat sank")
                    .types("/s a *")
                    .presses("Enter")
                    .seesAllSent();
            assertThat(lesson.read(teacher, "/decisions")
                            .at("/decisions/0/settledBy")
                            .asString())
                    .as("all together")
                    .isEqualTo("CONSENSUS");
            assertThat(lesson.read(teacher, "/balance")
                            .at("/gauges/reasons/total")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void a_tap_on_a_child_is_no_tap_on_another() {
        try (Operator operator = open().hasASecondScreen()) {
            Page page = operator.page();
            page.locator("#line").pressSequentially(code(0) + " half a sentence");
            page.locator("#seats .seat").nth(1).click();
            assertThat(page.locator("#hint")).containsText("marked as said by");
            assertThat(page.locator("#line")).hasValue("half a sentence");
            operator.presses("Enter").seesAllSent();
            assertThat(lesson.read(teacher, "/text").at("/lines/0/tokens/0/originator/pupilIds/0"))
                    .isEqualTo(children.path(0).path("pupilId"));
        }
    }

    @Test
    void on_a_tablet_the_seats_stay_where_they_are_while_the_text_grows() {
        try (Operator operator = Operator.at(product, lesson.lessonId(), 768, ColorScheme.LIGHT)
                .opensTheLesson()
                .hasASecondScreen()) {
            Page page = operator.page();
            double before = page.locator("#seats .seat").first().boundingBox().y;
            for (int line = 0; line < 8; line++) {
                operator.types("One more line of the text, and a long one at that.");
            }
            operator.seesAllSent();
            assertThat(page.locator("#seats .seat").first().boundingBox().y).isEqualTo(before);
            assertThat(page.locator("#wall .line").last()).isInViewport();
        }
    }

    @Test
    void a_candidate_stands_as_it_was_said_and_a_reason_is_for_whoever_gave_it() {
        try (Operator operator = open()) {
            operator.types("/c which?").types("the boat sank => the boat went down");
            assertThat(operator.page().locator("#hint")).containsText("stands as it was said");
            operator.presses("Escape")
                    .types("the boat sank")
                    .types("/r A " + code(1) + " it is short")
                    .seesAllSent();
            JsonNode reason = lesson.read(teacher, "/decisions").at("/open/0/reasons/0");
            assertThat(reason.path("words").asString()).isEqualTo("it is short");
            assertThat(reason.at("/originator/pupilIds/0"))
                    .isEqualTo(children.path(1).path("pupilId"));
        }
    }

    @Test
    void one_choice_at_a_time_and_one_that_was_left_comes_back() {
        try (Operator operator = open().hasASecondScreen()) {
            Page page = operator.page();
            operator.types("/c first?").types(code(1) + " the boat sank").types("/c second?");
            assertThat(page.locator("#hint")).containsText("A choice is open");
            operator.presses("Escape").types("/d");
            assertThat(page.locator("#slot")).isHidden();
            assertThat(page.locator("#told")).containsText("left open");
            operator.types("/u");
            assertThat(page.locator("#slot")).containsText("the boat sank");
            operator.reloads();
            assertThat(page.locator("#slot")).containsText("the boat sank");
            operator.types("/s a v").presses("Enter").seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("the boat sank");
        }
    }

    @Test
    void words_for_a_line_that_is_gone_become_a_line() {
        try (Operator operator = open().hasASecondScreen();
                Operator other = Operator.at(product, lesson.lessonId())) {
            operator.types("One.").seesAllSent().presses("ArrowUp");
            operator.page().locator("#line").pressSequentially(" And more.");
            other.hasASecondScreen();
            assertThat(other.page().locator("#wall .line")).hasCount(1);
            other.presses("ArrowUp");
            other.page().locator("#line-tools button").nth(6).click();
            other.seesAllSent();
            assertThat(operator.page().locator("#wall .line")).hasCount(0);
            operator.presses("Enter");
            assertThat(operator.page().locator("#hint")).containsText("taken away meanwhile");
            operator.presses("Enter").seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("One. And more.");
        }
    }

    private static void splitsFirst(Operator operator, int cursor) {
        operator.page().locator("#wall .line").first().click();
        operator.page().locator("#line").evaluate("(line, at) => line.setSelectionRange(at, at)", cursor);
        operator.page().locator("#line-tools button").nth(1).click();
    }

    private Operator open() {
        return Operator.at(product, lesson.lessonId()).opensTheLesson().seesAllSent();
    }

    private String code(int child) {
        return children.path(child).path("code").asString();
    }
}
