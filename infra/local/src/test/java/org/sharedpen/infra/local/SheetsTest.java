package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedpen.infra.simulator.Door;

/** The page that records, and every sheet that comes over it, for everyone: by keyboard alone, small, large and dark. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class SheetsTest {
    private static final List<String> SHEETS =
            List.of("/?", "/v", "/l", "/q", "/a", "/codes", "/b", "/i", "rescue", "review", "how");

    private final URI product;
    private final String lessonId;
    private final String code;

    SheetsTest(URI product) {
        this.product = product;
        Door teacher = Door.signIn(product, "teacher", "demo");
        PlannedLesson lesson = PlannedLesson.in(teacher);
        PlannedLesson.record(teacher, lesson.lessonId());
        PlannedLesson.close(teacher, lesson.lessonId());
        lessonId = lesson.andAnother(teacher);
        code = teacher.get("/api/classes/" + lesson.classId() + "/pupils")
                .path(0)
                .path("code")
                .asString();
    }

    @ParameterizedTest
    @CsvSource({"768, DARK", "1280, LIGHT"})
    void every_sheet_is_for_everyone(int width, ColorScheme colours) {
        try (Operator operator = Operator.at(product, lessonId, width, colours)) {
            Page page = operator.page();
            reads(operator, "before-" + width);
            operator.opensTheLesson().hasASecondScreen();
            operator.types(code + " the boat sank")
                    .types("/c sank or fell?")
                    .types(code + " sank")
                    .types("/k short");
            reads(operator, "choice-" + width);
            operator.types("/s a v").presses("Enter").seesAllSent();
            refuse(operator);
            for (String name : SHEETS) {
                open(operator, name);
                assertThat(page.locator("#sheet")).isVisible();
                reads(operator, "sheet-%s-%d".formatted(name.replaceAll("\\W", "-"), width));
                operator.presses("Escape");
                assertThat(page.locator("#sheet")).isHidden();
            }
            page.locator("#line").focus();
            operator.presses("ArrowUp");
            reads(operator, "editing-" + width);
            assertThat(operator.reader().complaints()).isEmpty();
        }
    }

    private static void open(Operator operator, String name) {
        Page page = operator.page();
        switch (name) {
            case "rescue" -> page.locator("[data-do=rescue]").press("Enter");
            case "review" -> page.locator("#refused button").press("Enter");
            case "how" ->
                page.locator("#seats .seat")
                        .first()
                        .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            default -> {
                page.locator("#line").focus();
                operator.types(name);
            }
        }
    }

    /** Something that the server does not take. */
    private static void refuse(Operator operator) {
        operator.page().evaluate("""
                async (lesson) => {
                  const { append } = await import("outbox/outbox");
                  const { last } = await import("outbox/account");
                  const { act } = await import("capture/acts");
                  await append(last(), lesson, [act("remove-line", { lineId: crypto.randomUUID(), baseVersion: 1 })]);
                }""", operator.lesson());
        assertThat(operator.page().locator("#refused button")).isVisible();
    }

    private static void reads(Operator operator, String name) {
        Page page = operator.page();
        operator.reader().photograph("capture-" + name.toLowerCase(Locale.ROOT));
        assertThat(Accessibility.violations(page)).as(name).isEmpty();
        assertThat(Reading.missedByKeyboard(page)).as(name).isEmpty();
        assertThat(Reading.fits(page)).as(name).isTrue();
        assertThat(Reading.fitsMagnified(page, 2)).as(name + " at 200 %").isTrue();
    }
}
