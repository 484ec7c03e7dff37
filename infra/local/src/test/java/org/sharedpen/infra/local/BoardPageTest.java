package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

/** A second screen in a browser of its own, in which nobody is signed in. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class BoardPageTest {
    /** Two letters of a code may stand in what is random; a nonce or a cookie's secret says nothing of anyone. */
    private static final Pattern DRAWN_BY_LOT = Pattern.compile("nonce-[A-Za-z0-9+/=]+|SHAREDPEN_BOARD=[A-Za-z0-9_-]+");

    private final URI product;
    private final Door teacher;
    private final PlannedLesson lesson;
    private final JsonNode pupils;

    BoardPageTest(URI product) {
        this.product = product;
        this.teacher = Door.signIn(product, "teacher", "demo");
        this.lesson = PlannedLesson.in(teacher);
        this.pupils = teacher.get("/api/classes/" + lesson.classId() + "/pupils");
        PlannedLesson.record(teacher, lesson.lessonId());
    }

    @Test
    void shows_what_is_recorded_elsewhere_and_is_blank_when_it_must_be() {
        try (Reader screen = new Reader(product, 1280, ColorScheme.LIGHT)) {
            Page page = screen.open("/board");
            page.fill("#code", code().toLowerCase(Locale.ROOT).replace(" ", ""));
            page.click("button[type=submit]");
            page.waitForURL("**/board/" + lesson.lessonId());
            assertThat(page.locator(".board-wall")).containsText("The boat lurched.");

            PlannedLesson.write(teacher, lesson.lessonId(), "Then it sank.");
            assertThat(page.locator(".board-wall li")).hasCount(2);
            assertThat(page.locator(".board-wall .newest")).containsText("Then it sank.");

            page.keyboard().press("Escape");
            assertThat(page.locator(".board-wall")).isHidden();
            Assertions.assertThat(page.locator("body").innerText().strip())
                    .isEqualTo("Press Esc, or this button, to show the board again.\n\nShow the board");
            PlannedLesson.write(teacher, lesson.lessonId(), "Nobody spoke.");
            page.keyboard().press("Escape");
            assertThat(page.locator(".board-wall")).containsText("Nobody spoke.");
            Assertions.assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void comes_to_its_lesson_from_the_teachers_own_screen_and_leaves_no_code_in_the_address() {
        try (Reader screen = new Reader(product, 1280, ColorScheme.LIGHT)) {
            String code = code();
            Page page = screen.open("/board#" + code.replace(" ", ""));
            page.waitForURL("**/board/" + lesson.lessonId());
            assertThat(page.locator(".board-wall")).containsText("The boat lurched.");
            page.goBack();
            Assertions.assertThat(page.url()).doesNotContain(code.replace(" ", ""));
        }
    }

    @Test
    void says_what_is_wrong_with_a_code_and_with_a_screen_that_has_none() {
        try (Reader screen = new Reader(product, 768, ColorScheme.DARK)) {
            Page page = screen.open("/board");
            page.fill("#code", "222 222");
            page.click("button[type=submit]");
            assertThat(page.locator("[role=alert]")).containsText("ask for a new one");
            Assertions.assertThat(Accessibility.violations(page)).isEmpty();
            page = screen.open("/board/" + lesson.lessonId());
            assertThat(page.locator(".board-state")).containsText("not connected to a lesson");
            page.click("text=Type a new code");
            page.waitForURL("**/board");
        }
    }

    @Test
    void says_that_there_is_no_connection_and_catches_up_by_itself() {
        try (Reader screen = onTheBoard(1280, ColorScheme.LIGHT)) {
            Page page = screen.page();
            page.route("**/api/board/**", Route::abort);
            page.reload();
            assertThat(page.locator(".board-state")).containsText("No connection since");
            assertThat(page.locator(".board-wall")).hasCount(0);
            PlannedLesson.write(teacher, lesson.lessonId(), "Written while it was away.");
            page.unroute("**/api/board/**");
            assertThat(page.locator(".board-wall"))
                    .containsText("Written while it was away.", new ContainsTextOptions().setTimeout(20_000));
            assertThat(page.locator(".board-state")).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"768, LIGHT", "1280, DARK", "1280, LIGHT", "1920, LIGHT"})
    void reads_well_for_everyone(int width, ColorScheme colours) {
        choose();
        try (Reader screen = onTheBoard(width, colours)) {
            Page page = screen.page();
            page.setViewportSize(width, width * 9 / 16);
            assertThat(page.locator(".board-cards li")).hasCount(3);
            assertThat(page.locator(".board-timer")).containsText("Pair talk");
            assertThat(page.locator(".board-focus")).containsText("Vocabulary");
            screen.photograph("board-%d-%s".formatted(width, colours.name().toLowerCase(Locale.ROOT)));
            Assertions.assertThat(Accessibility.violations(page)).isEmpty();
            Assertions.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            Assertions.assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void no_byte_that_it_is_sent_is_of_a_pupil() {
        String first = pupils.path(0).path("displayName").asString();
        try (Reader screen = new Reader(product, 1280, ColorScheme.LIGHT)) {
            Heard heard = new Heard(screen.page());
            Page page = screen.open("/board#" + code().replace(" ", ""));
            page.waitForURL("**/board/" + lesson.lessonId());
            assertThat(page.locator(".board-wall")).containsText("lurched");
            choose();
            PlannedLesson.write(
                    teacher, lesson.lessonId(), "We saw " + first + " and " + first.split(" ")[0] + "’s oar.");
            assertThat(page.locator(".board-wall")).containsText("We saw ▒▒▒▒ and ▒▒▒▒ oar.");
            assertThat(page.locator(".board-cards")).containsText("▒▒▒▒");

            Assertions.assertThat(heard.frames()).isPositive();
            String all = heard.all();
            String overTheInterface =
                    DRAWN_BY_LOT.matcher(heard.ofTheInterface()).replaceAll("");
            Assertions.assertThat(overTheInterface).contains("lurched", "▒▒▒▒");
            for (JsonNode pupil : pupils) {
                String name = pupil.path("displayName").asString();
                Assertions.assertThat(all)
                        .doesNotContain(name)
                        .doesNotContain(pupil.path("pupilId").asString());
                Assertions.assertThat(overTheInterface)
                        .doesNotContainPattern(word(name.split(" ")[0]))
                        .doesNotContainPattern(word(pupil.path("code").asString()));
            }
            Assertions.assertThat(page.title()).isEqualTo("Board – Shared Pen");
        }
    }

    private static Pattern word(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    private String code() {
        return teacher.post("/api/lessons/" + lesson.lessonId() + "/board", Map.of())
                .path("code")
                .asString();
    }

    private Reader onTheBoard(int width, ColorScheme colours) {
        Reader screen = new Reader(product, width, colours);
        Page page = screen.open("/board#" + code().replace(" ", ""));
        page.waitForURL("**/board/" + lesson.lessonId());
        assertThat(page.locator(".board-wall")).isVisible();
        return screen;
    }

    /** Three pupils suggest a word each, one of which names another; a criterion, a focus and a pair talk. */
    private void choose() {
        String choice = UUID.randomUUID().toString();
        send(Map.of("type", "open-choice", "choiceId", choice, "question", "Which verb for the boat?"));
        List<String> words = List.of(
                "plummeted", "fell like " + pupils.path(3).path("displayName").asString(), "sank");
        for (int at = 0; at < words.size(); at++) {
            send(Map.of(
                    "type", "offer-contribution",
                    "contributionId", UUID.randomUUID().toString(),
                    "originator", by(at),
                    "text", words.get(at),
                    "choiceId", choice));
        }
        send(Map.of(
                "type",
                "state-criterion",
                "choiceId",
                choice,
                "criterionId",
                UUID.randomUUID().toString(),
                "originator",
                by(1),
                "text",
                "It shows the speed"));
        send(Map.of("type", "set-edit-focus", "craftFocus", "VOCABULARY"));
        send(Map.of("type", "start-segment", "segmentId", UUID.randomUUID().toString(), "kind", "PAIR_TALK"));
    }

    private Map<String, Object> by(int pupil) {
        return Map.of(
                "kind",
                "PUPIL",
                "pupilIds",
                List.of(pupils.path(pupil).path("pupilId").asString()));
    }

    private void send(Map<String, Object> action) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Map<String, Object> whole = new HashMap<>(action);
        whole.put("actionId", UUID.randomUUID());
        whole.put("occurredAt", now);
        JsonNode answer = teacher.post(
                "/api/lessons/" + lesson.lessonId() + "/actions", Map.of("sentAt", now, "actions", List.of(whole)));
        Assertions.assertThat(answer.at("/results/0/status").asString()).isEqualTo("ACCEPTED");
    }
}
