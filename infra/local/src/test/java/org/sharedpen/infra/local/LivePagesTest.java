package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;

/** What is recorded on one device is drawn on another by itself; {@code -Dseed=} repeats a run. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class LivePagesTest {
    private static final int SEED = Integer.getInteger("seed", Math.floorMod(System.nanoTime(), 1_000_000));
    private static final String PATCHED = """
            async (seed) => {
              const { patch } = await import("patch");
              let state = seed + 1;
              const upTo = (n) => (state = (state * 48271) % 2147483647) % n;
              const some = ["p", "b", "details", "svg", "input"];
              const tree = (depth, id) => {
                const made = document.createElement(some[upTo(some.length)]);
                if (id) made.id = id;
                if (upTo(3) === 0) made.className = `c${upTo(3)}`;
                if (upTo(4) === 0) made.setAttribute("data-n", upTo(3));
                for (let n = depth > 0 ? upTo(5) : 0; n > 0; n--) {
                  made.append(upTo(3) === 0 ? `words ${upTo(3)}` : tree(depth - 1, upTo(2) === 0 && `id${depth}${n}`));
                }
                return made;
              };
              let fresh = 0;
              const changed = (old) => {
                const made = old.cloneNode(false);
                for (const child of old.childNodes) {
                  if (upTo(8) === 0) made.append(upTo(2) === 0 ? "more words" : tree(1, upTo(2) === 0 && `new${fresh++}`));
                  if (upTo(8) > 0) made.append(upTo(4) > 0 && child.nodeType === 1 ? changed(child) : child.cloneNode(true));
                }
                return made;
              };
              const named = (root) => new Map([...root.querySelectorAll("[id]")].map((each) => [each.id, each]));
              const wrong = [];
              for (let n = 0; n < 2000; n++) {
                const old = document.createElement("div");
                old.append(tree(3, "a"), tree(3, "b"), tree(3, "c"));
                const wanted = changed(old);
                const there = named(wanted);
                const kept = [...old.children].filter((each) => there.get(each.id)?.isEqualNode(each));
                old.querySelectorAll("details").forEach((each) => each.toggleAttribute("open", upTo(2) === 0)); // by whoever reads
                const open = [...old.children].filter((each) => each.open && there.has(each.id));
                patch(old, wanted.cloneNode(true));
                if (kept.some((each) => !old.contains(each))) wrong.push(`${n}: not the same`);
                if (open.some((each) => !old.contains(each) || !each.open)) wrong.push(`${n}: not open any more`);
                old.querySelectorAll("details").forEach((each) => each.removeAttribute("open"));
                if (!old.isEqualNode(wanted)) wrong.push(`${n}: not equal`);
              }
              return wrong;
            }""";

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
    void what_a_reader_has_ticked_opened_or_reached_stays_while_it_grows() {
        try (Reader reader = new Reader(product, 1280, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open("/lessons/" + lesson.lessonId());
            page.waitForRequest("**/stream", () -> page.reload());
            Locator names = page.locator("#text .show-who");
            names.check();
            Locator export = page.locator("#ribbon [data-export=csv]");
            export.focus();
            page.evaluate("globalThis.first = document.getElementById('line-1')");

            PlannedLesson.write(teacher, lesson.lessonId(), "Then it sank.");
            assertThat(page.locator("#text")).containsText("Then it sank.");
            assertThat(page.locator("#ribbon tbody tr")).hasCount(2);
            assertThat(names).isChecked();
            assertThat(export).isFocused();
            Assertions.assertThat(page.evaluate("first.isConnected"))
                    .as("a line that has not changed is not touched")
                    .isEqualTo(true);
        }
    }

    @Test
    void what_is_patched_is_equal_afterwards_and_what_was_equal_is_the_same() {
        try (Reader reader = new Reader(product, 1280, ColorScheme.LIGHT)) {
            Page page = reader.signIn("teacher").open("/");
            Assertions.assertThat(page.evaluate(PATCHED, SEED))
                    .as("-Dseed=" + SEED)
                    .isEqualTo(List.of());
        }
    }

    @Test
    void whoever_is_signed_out_meanwhile_is_asked_to_sign_in() {
        try (Reader reader = new Reader(product, 1280, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open("/lessons/" + lesson.lessonId());
            page.waitForRequest("**/stream", () -> page.reload());
            page.context().clearCookies();
            PlannedLesson.write(teacher, lesson.lessonId(), "Nobody reads this here.");
            page.waitForURL("**/login");
        }
    }

    @Test
    void what_the_class_has_decided_comes_too() {
        try (Reader reader = new Reader(product, 1280, ColorScheme.LIGHT)) {
            reader.signIn("teacher");
            Page page = reader.open("/lessons/" + lesson.lessonId());
            page.waitForRequest("**/stream", () -> page.reload());
            PlannedLesson.ask(teacher, lesson.lessonId(), "Which verb?");
            assertThat(page.locator("#decisions")).containsText("Which verb?");
        }
    }

    @Test
    void the_chart_of_a_unit_is_drawn_again_where_it_stands() {
        try (Reader reader = new Reader(product, 1280, ColorScheme.LIGHT)) {
            PlannedLesson.write(teacher, lesson.lessonId(), "x ".repeat(30) + "went the waves.");
            reader.signIn("teacher");
            Page page = reader.open("/units/" + lesson.unitId());
            page.waitForRequest("**/stream", () -> page.reload());
            Locator chart = page.locator("release-chart");
            assertThat(chart.locator("svg")).containsText("0 %");
            page.evaluate("globalThis.drawn = document.querySelector('release-chart svg')");

            PlannedLesson.dictate(teacher, lesson.lessonId(), "y ".repeat(36));
            assertThat(chart.locator("svg")).containsText("50 %");
            Assertions.assertThat(page.evaluate("drawn.isConnected")).isEqualTo(true);
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
