package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

/** What a teacher types, and what is recorded of it. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class RecordedLessonTest {
    private final URI product;
    private final Door teacher;
    private final PlannedLesson lesson;
    private final List<Child> children;

    private record Child(String id, String name, String code) {}

    RecordedLessonTest(URI product) {
        this.product = product;
        this.teacher = Door.signIn(product, "teacher", "demo");
        this.lesson = PlannedLesson.in(teacher);
        this.children = stream(teacher.get("/api/classes/" + lesson.classId() + "/pupils"))
                .map(child -> new Child(
                        child.path("pupilId").asString(),
                        child.path("displayName").asString(),
                        child.path("code").asString()))
                .toList();
    }

    @Test
    void a_line_is_said_by_whoever_stands_first_in_it() {
        try (Operator operator = open()) {
            operator.types(code(0) + " the boat lurched")
                    .types("The waves rose.")
                    .types(code(1) + "+" + code(2) + " and the mast cracked")
                    .types("? nobody spoke")
                    .types("* and down it went")
                    .types(code(3) + " it went => It went under.")
                    .types("+ It was gone.")
                    .types("/m Once upon a time")
                    .seesAllSent();

            assertThat(lesson.texts(teacher))
                    .containsExactly(
                            "the boat lurched",
                            "The waves rose.",
                            "and the mast cracked",
                            "nobody spoke",
                            "and down it went",
                            "It went under. It was gone.",
                            "Once upon a time");
            assertThat(owner(0)).isEqualTo("PUPIL " + children.get(0).id());
            assertThat(owner(1)).isEqualTo("TEACHER ");
            assertThat(owner(2)).startsWith("PAIR ").contains(children.get(1).id());
            assertThat(owner(3)).isEqualTo("SOMEONE ");
            assertThat(owner(4)).isEqualTo("CLASS ");
            assertThat(owner(6)).isEqualTo("SOURCE ");
            assertThat(lesson.read(teacher, "/participation").path("offers").asInt())
                    .isEqualTo(5);
            assertThat(operator.reader().complaints()).isEmpty();
        }
    }

    @Test
    void a_choice_its_criteria_and_how_it_was_settled_take_a_few_keys() {
        try (Operator operator = open()) {
            operator.types("The boat fell.")
                    .types("/c fell or plummeted?")
                    .types(code(0) + " plummeted // because it is faster")
                    .types("dropped")
                    .types("/k " + code(1) + " it must show the speed")
                    .types("/s a v");
            assertThat(operator.page().locator("#line")).hasValue("plummeted");
            operator.presses("Enter").seesAllSent();

            JsonNode choice = lesson.read(teacher, "/decisions").at("/decisions/0");
            assertThat(choice.path("question").asString()).isEqualTo("fell or plummeted?");
            assertThat(choice.path("settledBy").asString()).isEqualTo("VOTE");
            assertThat(choice.at("/candidates/0/chosen").asBoolean()).isTrue();
            assertThat(choice.at("/criteria/0/words").asString()).isEqualTo("it must show the speed");
            assertThat(choice.path("criteriaFirst").asBoolean()).isTrue();
            assertThat(choice.at("/reasons/0/words").asString()).isEqualTo("because it is faster");
            assertThat(lesson.texts(teacher)).containsExactly("The boat fell.", "plummeted");
            assertThat(owner(1)).isEqualTo("PUPIL " + children.get(0).id());
        }
    }

    @Test
    void a_reason_belongs_to_the_line_that_is_under_examination() {
        try (Operator operator = open()) {
            operator.types("The first line.")
                    .types("The second line.")
                    .types("/e 1 stronger")
                    .types("/r " + code(0) + " it is dull")
                    .types(code(1) + " // because it says little")
                    .types("/o reworked v")
                    .seesAllSent();
            JsonNode examination = lesson.read(teacher, "/decisions").at("/decisions/0");
            assertThat(stream(examination.path("reasons"))
                            .map(reason -> reason.path("words").asString()))
                    .containsExactly("it is dull", "because it says little");
        }
    }

    @Test
    void a_part_without_a_planned_length_is_never_over() {
        try (Operator operator = open()) {
            operator.types("/n writing").seesAllSent().reloads();
            assertThat(operator.page().locator("#segment")).containsText("Shared writing");
            operator.page().waitForTimeout(1500);
            assertThat(operator.page().locator("#segment")).not().hasClass(java.util.regex.Pattern.compile("over"));
            assertThat(operator.page().locator("#segment b")).hasText(java.util.regex.Pattern.compile("0:0\\d"));
        }
    }

    @Test
    void on_one_screen_every_line_is_in_reach() {
        try (Operator operator = open()) {
            operator.types("One.").types("Two.").types("Three.").seesAllSent();
            operator.presses("ArrowUp").presses("ArrowUp");
            assertThat(operator.page().locator("#line")).hasValue("Two.");
            operator.presses("ArrowUp");
            assertThat(operator.page().locator("#line")).hasValue("One.");
            operator.presses("ArrowDown").presses("ArrowDown");
            assertThat(operator.page().locator("#line")).hasValue("Three.");
            operator.presses("ArrowDown");
            assertThat(operator.page().locator("#line")).hasValue("");
            operator.page().locator("#board [data-line]").first().click();
            assertThat(operator.page().locator("#board .edited")).containsText("One.");
            operator.types(" And more.").seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("One. And more.", "Two.", "Three.");
        }
    }

    @Test
    void the_class_is_still_there_where_somebody_could_not_be_named() {
        try (Operator operator = open().hasASecondScreen()) {
            Page page = operator.page();
            operator.types("? waves came").types(code(0) + " tall waves").seesAllSent();
            operator.reloads();
            assertThat(page.locator("#heard")).containsText("1 heard by name");
            page.locator("#heard").click();
            assertThat(page.locator("#unheard")).containsText("cannot be told who has not been heard");
            operator.types("/v");
            assertThat(page.locator("#sheet h3").first()).containsText("Not asked yet");
        }
    }

    @Test
    void a_line_is_taken_up_changed_examined_split_joined_and_put_back() {
        try (Operator operator = open().hasASecondScreen()) {
            operator.types(code(0) + " the boat sank").types("Then it was dark.");
            operator.presses("ArrowUp");
            assertThat(operator.page().locator("#owners")).containsText("Then it was dark.");
            operator.presses("Escape");

            operator.page().locator("#wall .line").first().click();
            assertThat(operator.page().locator("#owners"))
                    .containsText(children.get(0).name().split(" ")[0]);
            operator.types("");
            operator.page().locator("#wall .line").first().click();
            operator.page().locator("#line").fill("");
            operator.types(code(1) + " the old boat sank // " + code(1) + " because it sounds sad")
                    .seesAllSent();
            assertThat(operator.wall()).containsExactly("the old boat sank", "Then it was dark.");
            assertThat(lesson.read(teacher, "/balance")
                            .at("/fidelity/quietUpgrades/count")
                            .asInt())
                    .isZero();
            assertThat(lesson.read(teacher, "/balance").at("/narrated/narrated").asInt())
                    .isEqualTo(1);

            operator.types("/e 1 rework").types("/o reworked " + code(2));
            operator.page().locator("#wall .line").first().click();
            operator.page().locator("#line").evaluate("line => line.setSelectionRange(8, 8)");
            operator.page().locator("#line-tools button").nth(1).click();
            operator.seesAllSent();
            assertThat(operator.wall()).containsExactly("the old", "boat sank", "Then it was dark.");

            operator.types("/u").seesAllSent();
            assertThat(operator.wall()).containsExactly("the old boat sank", "Then it was dark.");
            operator.types("/u").types("/u").types("/u").types("/u").types("/u").seesAllSent();
            assertThat(lesson.texts(teacher)).isEmpty();
            assertThat(operator.wall()).isEmpty();
            operator.types(code(0) + " once more").seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("once more");
            assertThat(operator.page().locator("#refused")).isEmpty();
        }
    }

    @Test
    void a_tap_offers_and_a_long_press_asks_how() {
        try (Operator operator = open().hasASecondScreen()) {
            Page page = operator.page();
            page.locator("#seats .seat").nth(0).click();
            page.locator("#line").fill("the sea was calm");
            page.locator("#seats .seat").nth(1).click();
            page.locator("#seats .seat")
                    .nth(2)
                    .click(new com.microsoft.playwright.Locator.ClickOptions().setDelay(700));
            page.locator("#sheet input[value=INVITED]").check();
            page.locator("#sheet .button.main").click();
            page.locator("#someone").click();
            page.locator("#seats .seat").nth(0).click();
            page.locator("#seats .seat").nth(0).click();
            page.locator("#seats .seat")
                    .nth(3)
                    .click(new com.microsoft.playwright.Locator.ClickOptions()
                            .setButton(com.microsoft.playwright.options.MouseButton.RIGHT));
            page.locator("#sheet").getByText("Passes").click();
            operator.seesAllSent();

            JsonNode pupils = lesson.read(teacher, "/participation").path("pupils");
            assertThat(pupils.at("/0/offers").asInt()).isEqualTo(3);
            assertThat(pupils.at("/1/offers").asInt()).isEqualTo(1);
            assertThat(pupils.at("/2/invited").asInt()).isEqualTo(1);
            assertThat(pupils.at("/3/passes").asInt()).isEqualTo(1);
            assertThat(lesson.texts(teacher)).containsExactly("the sea was calm");
            assertThat(owner(0)).isEqualTo("PUPIL " + children.get(1).id());
        }
    }

    @Test
    void a_lesson_is_closed_with_what_each_child_means_to_use() {
        try (Operator operator = open().hasASecondScreen()) {
            operator.types("/c which?")
                    .types(code(0) + " plummeted")
                    .types("/s a c")
                    .presses("Enter")
                    .types("/q");
            Page page = operator.page();
            page.locator("#sheet .register .seat").nth(4).click();
            page.locator("#sheet .register .seat").nth(5).click();
            page.locator("#sheet summary").click();
            page.locator("#sheet details .seat").nth(0).click();
            page.getByText("Close the lesson").click();
            operator.seesAllSent();
            assertThat(page.locator("#before")).containsText("The lesson is closed");

            assertThat(lesson.read(teacher, "").path("state").asString()).isEqualTo("CLOSED");
            assertThat(lesson.read(teacher, "/decisions")
                            .at("/decisions/0/intended")
                            .asInt())
                    .isEqualTo(2);
            assertThat(lesson.read(teacher, "/balance")
                            .at("/divergence/variation")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void on_the_screen_that_the_class_sees_stands_no_name_and_no_code() {
        try (Operator operator = open()) {
            Page page = operator.page();
            page.locator("#line").pressSequentially(code(0));
            assertThat(page.locator("#line")).hasClass("masked");
            assertThat(page.locator("#completions")).isEmpty();
            page.locator("#line").pressSequentially(" the boat");
            assertThat(page.locator("#line")).hasValue("the boat");
            assertNobodyIsNamed(page);
            operator.presses("Enter")
                    .types("/c which?")
                    .types(code(1) + " plummeted")
                    .types("/k " + code(2) + " it is fast");
            operator.types("/v");
            assertNobodyIsNamed(page);
            operator.presses("Escape").types("/q");
            assertNobodyIsNamed(page);
            operator.presses("Escape").types("We saw " + children.get(0).name().split(" ")[0] + " there");
            assertThat(page.locator("#hint")).containsText("Press Enter again");
            operator.presses("Enter").seesAllSent();
            assertThat(page.locator("#board")).containsText("▒▒▒▒");
            assertNobodyIsNamed(page);
            assertThat(page.title()).isEqualTo("Record a lesson – Shared Pen");
        }
    }

    @Test
    void two_letters_that_are_nobodys_are_asked_about_once() {
        try (Operator operator = open()) {
            operator.types("qq the boat sank");
            assertThat(operator.page().locator("#hint")).containsText("nobody’s code");
            assertThat(operator.unsent()).isZero();
            operator.page().locator("#line").fill("We sank.");
            operator.presses("Enter").seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("We sank.");
        }
    }

    @Test
    void last_lessons_text_and_criteria_are_at_hand() {
        PlannedLesson unit = PlannedLesson.in(teacher);
        PlannedLesson.record(teacher, unit.lessonId());
        PlannedLesson.close(teacher, unit.lessonId());
        String next = unit.andAnother(teacher);
        try (Operator operator = Operator.at(product, next).opensTheLesson()) {
            operator.types("/l");
            assertThat(operator.page().locator("#sheet")).containsText("Names would be seen");
            operator.presses("Escape").hasASecondScreen().types("/l");
            operator.page().locator("#sheet .button.main").click();
            assertThat(operator.wall()).containsExactly("The boat lurched.");
            operator.presses("ArrowUp").types(" It sank.").seesAllSent();
            assertThat(operator.wall()).containsExactly("The boat lurched. It sank.");
        }
    }

    @ParameterizedTest
    @CsvSource({"768, DARK", "1280, LIGHT"})
    void reads_well_for_everyone(int width, ColorScheme colours) {
        try (Operator operator = Operator.at(product, lesson.lessonId(), width, colours)) {
            Page page = operator.page();
            String name = "record-%d-%s-".formatted(width, colours.name().toLowerCase(Locale.ROOT));
            looksWell(operator, name + "before");
            operator.opensTheLesson()
                    .types(code(0) + " the boat lurched")
                    .types("The waves rose.")
                    .types("/h 1");
            looksWell(operator, name + "one-screen");
            operator.hasASecondScreen().types("/c fell or plummeted?").types(code(1) + " plummeted");
            looksWell(operator, name + "choice");
            operator.presses("ArrowUp");
            looksWell(operator, name + "line");
            operator.presses("Escape").presses("F1");
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "(() => { const sheet = document.getElementById('sheet'); return sheet.scrollHeight <= sheet.clientHeight + 1; })()"))
                    .as("help fits the screen")
                    .isTrue();
            looksWell(operator, name + "help");
            operator.presses("Escape").types("/v");
            looksWell(operator, name + "voices");
            operator.presses("Escape").types("/q");
            looksWell(operator, name + "closing");
            assertThat(operator.reader().complaints()).isEmpty();
        }
    }

    private static void looksWell(Operator operator, String name) {
        operator.reader().photograph(name);
        assertThat(Accessibility.violations(operator.page())).as(name).isEmpty();
        assertThat((Boolean) operator.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name)
                .isTrue();
    }

    private void assertNobodyIsNamed(Page page) {
        String seen =
                page.locator("body").innerText() + " " + page.locator("#line").inputValue();
        for (Child child : children) {
            assertThat(seen)
                    .doesNotContain(child.name().split(" ")[0])
                    .doesNotContainPattern("\\b" + child.code() + "\\b");
        }
    }

    private Operator open() {
        return Operator.at(product, lesson.lessonId()).opensTheLesson().seesAllSent();
    }

    private String code(int child) {
        return children.get(child).code();
    }

    private String owner(int line) {
        JsonNode owner = lesson.read(teacher, "/text").at("/lines/%d/tokens/0/originator".formatted(line));
        return owner.path("kind").asString()
                + stream(owner.path("pupilIds")).map(id -> " " + id.asString()).reduce("", String::concat)
                + (owner.path("pupilIds").isEmpty() ? " " : "");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }
}
