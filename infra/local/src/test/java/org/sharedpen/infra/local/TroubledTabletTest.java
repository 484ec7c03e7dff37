package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

/** What happens to a device between one step and the next. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class TroubledTabletTest {
    private final URI product;
    private final Door teacher;
    private final PlannedLesson lesson;

    TroubledTabletTest(URI product) {
        this.product = product;
        this.teacher = Door.signIn(product, "teacher", "demo");
        this.lesson = PlannedLesson.in(teacher);
    }

    @Test
    void nothing_leaves_under_the_name_of_somebody_who_signs_in_just_then() {
        try (Operator operator =
                Operator.at(product, lesson.lessonId()).opensTheLesson().seesAllSent()) {
            Page other = operator.page().context().newPage();
            AtomicBoolean once = new AtomicBoolean();
            operator.page().route("**/actions", route -> {
                if (!once.getAndSet(true)) {
                    signIn(other, "admin"); // whoever may record in every lesson
                }
                route.resume();
            });
            operator.types("Said by the first teacher.");
            assertThat(operator.page().locator("#left")).containsText("Another account left");
            assertThat(lesson.texts(teacher)).isEmpty();

            signIn(other, "teacher");
            operator.reloads().seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("Said by the first teacher.");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, an older one of the same device", "99, what a younger page made of it"})
    void goes_on_with_a_database_of_another_version(int version, String whose) {
        try (Reader reader = new Reader(product, 1280, ColorScheme.LIGHT)) {
            reader.open("/worker.js").evaluate("""
                    (version) => new Promise((done) => {
                      const asked = indexedDB.open("shared-pen", version);
                      asked.onupgradeneeded = () => {
                        const made = (name, options) => asked.result.createObjectStore(name, options);
                        made("key");
                        made("kept");
                        made("outbox", { keyPath: "place", autoIncrement: true });
                        if (version > 1) {
                          const steps = made("steps", { keyPath: "place", autoIncrement: true });
                          steps.createIndex("account", "account");
                          steps.createIndex("lesson", ["account", "lesson"]);
                        }
                      };
                      asked.onsuccess = () => { asked.result.close(); done(); };
                    })""", version);
            Operator operator = Operator.at(reader.signIn("teacher"), lesson.lessonId());
            operator.opensTheLesson().types("One.").types("Two.").types("/u").seesAllSent();
            assertThat(lesson.texts(teacher)).as(whose).containsExactly("One.");
        }
    }

    private void signIn(Page page, String username) {
        page.context().clearCookies();
        page.navigate(product.resolve("/login").toString());
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", "demo");
        page.click("button[type=submit]");
        page.waitForURL(product.resolve("/").toString());
    }

    @Test
    @SuppressWarnings("unchecked") // what a page answers has no type
    void nothing_that_is_only_on_the_disk_is_ever_called_sent() {
        try (Operator operator =
                Operator.at(product, lesson.lessonId()).opensTheLesson().seesAllSent()) {
            Page page = operator.losesTheNetwork().page();
            page.evaluate("""
                    async () => {
                      const { states } = await import("outbox/sender");
                      const { port1, port2 } = new MessageChannel();
                      globalThis.seen = [];
                      port1.onmessage = () => {
                        states.dispatchEvent(new Event("change"));
                        seen.push(document.getElementById("saved").dataset.unsent);
                        port2.postMessage("");
                      };
                      port2.postMessage("");
                    }""");
            operator.types("One.").seesItSaved().types("Two.").seesItSaved();
            assertThat(page.locator("#saved")).hasAttribute("data-unsent", "4");
            assertThat((List<String>) page.evaluate("seen.filter((each, place) => each !== seen[place - 1])"))
                    .containsExactly("0", "2", "4");
        }
    }

    @Test
    void where_the_disk_is_full_the_words_come_back_and_nothing_is_called_saved() {
        try (Operator operator =
                Operator.at(product, lesson.lessonId()).opensTheLesson().seesAllSent()) {
            Page page = operator.page();
            page.evaluate("""
                    () => {
                      const { add } = IDBObjectStore.prototype;
                      globalThis.full = true;
                      IDBObjectStore.prototype.add = function (...given) {
                        if (full) {
                          throw new DOMException("", "QuotaExceededError");
                        }
                        return add.apply(this, given);
                      };
                    }""");
            JsonNode child =
                    teacher.get("/api/classes/" + lesson.classId() + "/pupils").path(0);
            operator.types(child.path("code").asString() + " There is no room for this.");
            assertThat(page.locator("#alarm")).isVisible();
            assertThat(page.locator("#who")).isVisible();
            assertThat(page.locator("#line")).hasValue("There is no room for this.");
            assertThat(page.locator("#board")).not().containsText("no room");
            page.locator("[data-do='/h']").click();
            assertThat(page.locator("#line")).hasValue("There is no room for this.");

            page.evaluate("() => { full = false; }");
            operator.presses("Enter").seesItSaved().seesAllSent();
            assertThat(page.locator("#alarm")).isHidden();
            assertThat(lesson.texts(teacher)).containsExactly("There is no room for this.");
            assertThat(lesson.read(teacher, "/text").at("/lines/0/tokens/0/originator/pupilIds/0"))
                    .isEqualTo(child.path("pupilId"));
        }
    }
}
